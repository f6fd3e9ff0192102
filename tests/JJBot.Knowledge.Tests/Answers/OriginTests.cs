using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Answers;

public sealed class OriginTests
{
    private static readonly string[] Four = ["A", "B", "C", "D"];

    public static TheoryData<string, int, OriginBasis, Claim[]> Groups => new()
    {
        { "two articles on their own", 2, OriginBasis.Alone, [Plan("1-01"), Plan("2-01")] },
        { "one article twice", 1, OriginBasis.Alone, [Plan("1-01"), Plan("1-02")] },
        { "one passage in two articles", 1, OriginBasis.SamePassage, [Plan("1-01").At(1, 0, 100, "x"), Plan("2-01").At(4, 7, 107, "x")] },
        { "a passage too short to tell", 2, OriginBasis.Alone, [Plan("1-01").At(1, 0, 15, "x"), Plan("2-01").At(4, 7, 22, "x")] },
        { "one speaker through one outlet", 1, OriginBasis.SameSpeaker, [Plan("1-01").By("Ann", "Daily"), Plan("2-01").By("Ann", "Daily")] },
        { "one speaker, one outlet unnamed", 1, OriginBasis.SameSpeaker, [Plan("1-01").By("Ann", "Daily"), Plan("2-01").By("Ann")] },
        { "one speaker to two outlets", 2, OriginBasis.Alone, [Plan("1-01").By("Ann", "Daily"), Plan("2-01").By("Ann", "Weekly")] },
        { "one report passed on", 1, OriginBasis.SameReport, [Plan("1-01").Via("Near", "Far"), Plan("2-01").Via("Far")] },
        { "a repeat that does not say where from", 1, OriginBasis.UnattributedRepeat, [Plan("1-01").Via("Far"), Plan("2-01"), Plan("3-01")] },
        { "a bare report that is surely older", 2, OriginBasis.Alone, [Plan("1-01").Via("Far"), Plan("2-01").Said("2016-01-01", "2016-12-31")] },
        { "a guess of one's own", 2, OriginBasis.Alone, [Plan("1-01").By("Ann", "Daily"), Told.Guess("2-01", Told.Year(2018))] },
        { "a long list of names", 1, OriginBasis.SharedPassages, [Told.Plan("1-01", new People("cast", new NameList(Four))), Told.Plan("2-01", new People("cast", new NameList(Four)))] },
        { "a short list of names", 2, OriginBasis.Alone, [Told.Plan("1-01", new People("cast", new NameList(["A", "B"]))), Told.Plan("2-01", new People("cast", new NameList(["A", "B"])))] },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Reports_Are_Counted_By_Their_Origin(string what, int origins, OriginBasis basis, Claim[] claims)
    {
        var proposition = Assert.Single(Told.Web(claims).Propositions);

        Assert.True(origins == proposition.Origins.Count, what);
        Assert.Equal(basis, proposition.Origins[0].Basis);
    }

    [Fact]
    public void Articles_That_Tell_The_Same_Rare_Things_In_The_Same_Order_Are_One_Origin()
    {
        var web = Told.Web([.. Article("1", 5, 5, 7), .. Article("2", 10, 10, 10)]);

        Assert.All(web.Propositions, proposition => Assert.Equal(OriginBasis.SharedPassages, Assert.Single(proposition.Origins).Basis));
    }

    [Theory]
    [InlineData("far apart", 5, 9, 13)]
    [InlineData("in another order", 7, 6, 5)]
    public void Articles_That_Tell_The_Same_Things_Elsewhere_Are_Two(string what, int first, int second, int third)
    {
        var web = Told.Web([.. Article("1", 5, 6, 7), .. Article("2", first, second, third)]);

        Assert.All(web.Propositions, proposition => Assert.True(proposition.Origins.Count == 2, what));
    }

    [Fact]
    public void Ten_Repeats_Of_One_Quote_Rank_Below_Two_Independent_Reports()
    {
        var repeats = Enumerable.Range(1, 10).Select(article => Plan($"{article}-01").At(1, 0, 100, "one quote"));
        var independent = new[] { Told.Plan("11-01", Told.Year(2019)), Told.Plan("12-01", Told.Year(2019)) };

        var answer = Told.Ask("release", [.. repeats, .. independent]);

        Assert.Equal("Season 2 is reported for 2019. No day has been announced.", answer.Headline);
    }

    private static Claim Plan(string id) => Told.Plan(id, Told.Year(2018));

    private static IEnumerable<Claim> Article(string number, params int[] paragraphs) =>
        paragraphs.Select((paragraph, index) => Told.Plan($"{number}-0{index + 1}", new Text($"aspect {index}", "the same")).At(paragraph, index, 100 + index));
}
