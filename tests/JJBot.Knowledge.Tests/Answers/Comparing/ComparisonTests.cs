using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Answers.Comparing;

/// <summary>Questions that compare sources, over an invented show and over the shipped seeds.</summary>
public sealed class ComparisonTests : IDisposable
{
    private readonly KnowledgeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Sites_Agree_On_The_Widest_Window_And_Not_On_A_Guess_Within_It()
    {
        var answer = await AskAsync(
            "do all the sites agree on spring 2018",
            Told.Plan("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Year(2018)), Told.Guess("3-01", Told.Spring(2018)));

        Assert.Equal("They agree on 2018, not on spring 2018, which is only one site's guess.", answer.Headline);
        Assert.Equal(["a1-01", "a2-01", "a3-01"], Cited(answer));
    }

    [Fact]
    public async Task What_Does_Not_Go_Together_Is_Told_Side_By_Side()
    {
        var answer = await AskAsync("do the sites agree on when it is out", Told.Plan("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Year(2018)), Told.Plan("3-01", Told.Year(2019)));

        Assert.Equal("No: 2018 (what two sites report) and 2019 (what one site reports) do not go together.", answer.Headline);
        Assert.Equal([LineRole.Main, LineRole.Conflicting], answer.Lines.Select(line => line.Role));
    }

    [Fact]
    public async Task One_Source_Agrees_With_Nobody()
    {
        var answer = await AskAsync("do all the sites agree on 2018", Told.Plan("1-01", Told.Year(2018)));

        Assert.StartsWith("Only one source has it", answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_Word_On_Two_Sites_Is_One_Interview()
    {
        var passedOn = await AskAsync("is the 2018 date one interview or two", Told.Plan("1-01", Told.Year(2018)).By("Ann Maker", "Daily"), Told.Plan("2-01", Told.Year(2018)).By("Ann Maker", "Daily"));
        var apart = await AskAsync("is the 2018 date one interview or two", Told.Plan("1-01", Told.Year(2018)).By("Ann Maker", "Daily"), Told.Plan("2-01", Told.Year(2018)).By("Ann Maker", "Weekly"));

        Assert.Equal("One: two sites have it, but they pass on the same words of Ann Maker, via Daily. It is no second confirmation.", passedOn.Headline);
        Assert.StartsWith("Two: ", apart.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_First_Is_Named_Only_Where_The_Days_Tell()
    {
        var early = Told.Plan("1-01", Told.Year(2018)).Said("2016-05-01", "2016-05-01").By("Ann Maker", "Daily");
        var sure = await AskAsync("who said first that season 2 is out in 2018", early, Told.Plan("2-01", Told.Year(2018)));
        var unsure = await AskAsync("who said first that season 2 is out in 2018", early.Said("2016-05-01", "2017-06-30"), Told.Plan("2-01", Told.Year(2018)));

        Assert.Equal("Ann Maker, via Daily (1 May 2016) said it first, as far as the sources here tell: 2018.", sure.Headline);
        Assert.Equal(["a1-01"], Cited(sure));
        Assert.StartsWith("The days are not known well enough to say.", unsure.Headline, StringComparison.Ordinal);
        Assert.Equal(["a1-01", "a2-01"], Cited(unsure));
    }

    [Fact]
    public async Task What_Changed_Is_Told_From_The_Old_To_The_New()
    {
        var answer = await AskAsync(
            "was season 2 ever going to be before Other? what changed",
            Told.Wish("1-01", Told.Order(AnchorOrder.Before, "Other")).Said("2015-01-01", "2015-01-31"), Told.Plan("2-01", Told.Order(AnchorOrder.After, "Other")));

        Assert.Equal("It has changed. Earlier: Statement 1-01 (January 2015, day unknown). Since then: Statement 2-01.", answer.Headline, ignoreCase: true);
        Assert.Equal([LineRole.Main, LineRole.Earlier], answer.Lines.Select(line => line.Role));
    }

    [Fact]
    public async Task Where_Nothing_Changed_That_Is_Said()
    {
        var answer = await AskAsync("did the release of season 2 ever change, what changed", Told.Plan("1-01", Told.Year(2018)));

        Assert.StartsWith("No source here says otherwise than before: 2018", answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_One_Tells_And_Another_Calls_Unknown_Stands_Side_By_Side()
    {
        var answer = await AskAsync("season 2: keep seeing different answers on when its out", Told.Plan("1-01", Told.Year(2018)), Told.Open("2-01", new Text("premiere", "no date known")));

        Assert.Equal("No: 2018 (what one site reports), while elsewhere Statement 2-01.", answer.Headline);
        Assert.Equal(["a1-01", "a2-01"], Cited(answer));
    }

    [Fact]
    public async Task What_Was_Planned_And_What_Has_Come_About_Are_Different_Times()
    {
        var answer = await AskAsync(
            "one site says filming starts in 2017, another that its already going, which is it",
            Told.Plan("1-01", Told.Year(2017, "start"), "production").Said("2016-01-01", "2016-12-31"),
            Told.Fact("2-01", new Window("start", Told.Days("2017-01-01", "2017-12-31"), Precision.Publication)));

        Assert.StartsWith("They speak of different times: first start 2017", answer.Headline, StringComparison.Ordinal);
        Assert.Equal([LineRole.Main, LineRole.Earlier], answer.Lines.Select(line => line.Role));
    }

    [Fact]
    public async Task Sides_That_Speak_Of_Different_Questions_Are_Told_One_Beside_The_Other()
    {
        var answer = await AskAsync(
            "one site says filming starts in 2017 n another says the villain returns so who do i trust",
            Told.Plan("1-01", Told.Year(2017, "start"), "production"), Told.Guess("2-01", new Text("return", "the villain returns"), "villain"));

        Assert.StartsWith("They are not equally firm: ", answer.Headline, StringComparison.Ordinal);
        Assert.Equal(["a1-01", "a2-01"], Cited(answer));
    }

    [Fact]
    public async Task Somebody_Is_Held_Against_What_A_Site_Says()
    {
        var answer = await AskAsync(
            "one site says the villain will return, does ann think so too",
            Told.Guess("1-01", new Text("return", "the villain returns"), "villain"), Told.Denial("2-01", new Text("return", "the villain returns"), "villain"), Told.Open("3-01", new Text("villain", "not disclosed"), "villain"));

        Assert.Equal(["a1-01", "a2-01"], Cited(answer));
    }

    [Theory]
    [InlineData("which site spotted the filming")]
    [InlineData("how did they find out about the filming")]
    [InlineData("where does the filming news come from")]
    public async Task Where_A_Report_Comes_From_Is_Told_By_Whoever_Says_So(string question)
    {
        var begun = new Window("start", Told.Days("2017-01-01", "2017-12-31"), Precision.Publication);
        var answer = await AskAsync(question, Told.Fact("1-01", begun).Via("Daily", "Weekly"), Told.Fact("2-01", begun));

        Assert.StartsWith("From Daily, via Weekly; one more site has it without saying where from", answer.Headline, StringComparison.Ordinal);
        Assert.Equal(["a1-01"], Cited(answer));
    }

    [Fact]
    public async Task All_That_Somebody_Said_Is_Put_Together()
    {
        var answer = await AskAsync(
            "put together everything ann said",
            Told.Wish("1-01", Told.Year(2018)), Told.Denial("2-01", new Text("return", "the villain returns"), "villain"), Told.Plan("3-01", Told.Year(2019)));

        Assert.StartsWith("Two sources speak of it", answer.Headline, StringComparison.Ordinal);
        Assert.Equal(["a1-01", "a2-01"], Cited(answer));
    }

    [Theory]
    [InlineData("do the sites agree on the budget")]
    [InlineData("which site leaked the trailer")]
    [InlineData("how many articles interviewed ann")]
    [InlineData("what did the sites say about the soundtrack")]
    public async Task What_Nobody_Tells_Is_Compared_With_Nothing(string question) =>
        Assert.Equal(AnswerKind.NoClaim, (await AskAsync(question, Told.Plan("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Year(2018)))).Kind);

    [Theory]
    [InlineData("do the sites agree on the number of episodes", "Yes, all four", "jj-002-12")]
    [InlineData("do the articles agree on the release date of daredevil", "They agree on 2018, not on early spring 2018", "jj-004-40")]
    [InlineData("is the multiple villains thing one source or two", "Two: ", "jj-003-16")]
    [InlineData("who broke the news about raelle tucker", "It may have been Melissa Rosenberg, via Deadline", "jj-000-08")]
    [InlineData("did the filming plans change", "Since then: the new season is being made", "jj-001-10")]
    public async Task Shipped_Claims_Are_Compared(string question, string said, string cited)
    {
        var answer = await AskAsync(question, folder.Shipped());

        Assert.Contains(said, answer.Headline, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(cited, Cited(answer));
    }

    private Task<Answer> AskAsync(string question, params Claim[] claims) =>
        AskAsync(question, new SeedSet(Told.Show, [.. claims.GroupBy(claim => claim.Source).Select(group => new SeedSource(Some.Source(group.Key.Value), [.. group]))]));

    private async Task<Answer> AskAsync(string question, SeedSet seeds)
    {
        var knowledge = await folder.StartAsync(seeds);
        using var answerer = new Answerer(knowledge, folder.Texts, seeds.Show, folder.Clock, Options.Create(new AnswererOptions()));
        return (await answerer.AskAsync(question, null, Scope.Shared, CancellationToken.None)).Answers[0];
    }

    private static IEnumerable<string> Cited(Answer answer) => answer.Citations.Select(citation => citation.Claim.Id.Value).Order(StringComparer.Ordinal);
}
