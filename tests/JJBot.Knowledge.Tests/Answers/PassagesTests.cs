using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers;

public sealed class PassagesTests
{
    [Fact]
    public void A_Passage_Inside_Another_Is_Told_Once_And_The_Rest_Keep_Their_Order()
    {
        var shown = Passages.Distinct([Quoted("1-01", 7, 10, 60), Quoted("1-02", 2, 0, 30), Quoted("1-03", 2, 0, 50), Quoted("1-04", 7, 40, 80), Quoted("1-05", 7, 10, 60)]);

        Assert.Equal(["a1-01", "a1-03", "a1-04"], shown.Select(citation => citation.Claim.Id.Value));
    }

    [Fact]
    public void What_Is_Told_In_Own_Words_Or_Spoils_Is_Not_Folded_Into_A_Quote()
    {
        var spoiler = Quoted("1-03", 2, 0, 60);
        var shown = Passages.Distinct(
        [
            spoiler with { Claim = spoiler.Claim with { Spoiler = true } },
            Quoted("1-01", 2, 0, 50),
            Quoted("1-02", 2, 10, 20) with { Quote = null },
        ]);

        Assert.Equal(3, shown.Count);
    }

    private static Citation Quoted(string id, int paragraph, int start, int end)
    {
        var claim = Told.Plan(id, Told.Year(2018)).At(paragraph, start, end);
        return new Citation(1, claim, Some.Source("a1"), new string('x', end - start));
    }
}
