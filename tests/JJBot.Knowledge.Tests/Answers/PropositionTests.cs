using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Answers;

public sealed class PropositionTests
{
    public static TheoryData<string, bool, Claim, Claim> Pairs => new()
    {
        { "one window, a plan and a guess", true, Told.Plan("1-01", Told.Spring(2018)), Told.Guess("2-01", Told.Spring(2018)) },
        { "two windows", false, Told.Plan("1-01", Told.Spring(2018)), Told.Plan("2-01", Told.Year(2018)) },
        { "an assertion and a wish", false, Told.Plan("1-01", Told.Year(2018)), Told.Wish("2-01", Told.Year(2018)) },
        { "an assertion and a denial", false, Told.Plan("1-01", Told.Year(2018)), Told.Denial("2-01", Told.Year(2018)) },
        { "a report and what is said not to be known", false, Told.Plan("1-01", new Text("premiere", "x")), Told.Open("2-01", new Text("premiere", "x")) },
        { "a guess and a possibility that the speaker raised", true, Told.Guess("1-01", new Text("premiere", "x")), Told.Open("2-01", new Text("premiere", "X")) with { Status = Status.Speculated } },
        { "a name and its alias", true, Told.Plan("1-01", new People("lead", new NameList(["Ann"]))), Told.Plan("2-01", new People("lead", new NameList(["Ann Maker"]))) },
        { "the same people in another order", true, Told.Plan("1-01", new People("lead", new NameList(["A", "B"]))), Told.Plan("2-01", new People("lead", new NameList(["B", "A"]))) },
        { "one with a detail", false, Told.Plan("1-01", new Text("lead", "x")), Told.Plan("2-01", new Text("lead", "x", "and more")) },
        { "two aspects", false, Told.Plan("1-01", new Count("episodes", 13)), Told.Plan("2-01", new Count("scripts", 13)) },
        { "two seasons", false, Told.Plan("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Year(2018)).On("Example", 1) },
        { "what has happened, in windows that overlap", true, Told.Fact("1-01", Told.Happened("start", "2017-01-01", "2017-04-30")), Told.Fact("2-01", Told.Happened("start", "2017-04-01", "2017-12-31")) },
        { "what has happened, in windows apart", false, Told.Fact("1-01", Told.Happened("start", "2016-01-01", "2016-04-30")), Told.Fact("2-01", Told.Happened("start", "2017-04-01", "2017-12-31")) },
        { "what has happened and what is planned", false, Told.Fact("1-01", Told.Happened("start", "2017-01-01", "2017-12-31")), Told.Plan("2-01", Told.Year(2017, "start"), "production") },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Claims_Say_The_Same_Where_Value_Subject_And_Mood_Agree(string what, bool areOne, Claim one, Claim other)
    {
        var web = Told.Web(one, other);

        Assert.True(areOne == (web.Of(one) == web.Of(other)), what);
    }

    [Fact]
    public void A_Chain_Of_Overlapping_Windows_Is_One_Event()
    {
        var web = Told.Web(
            Told.Fact("1-01", Told.Happened("start", "2017-01-01", "2017-02-28")),
            Told.Fact("2-01", Told.Happened("start", "2017-05-01", "2017-06-30")),
            Told.Fact("3-01", Told.Happened("start", "2017-02-01", "2017-05-31")));

        Assert.Single(web.Propositions);
    }

    [Fact]
    public void The_Best_Supported_Claim_Leads_And_Gives_The_Status()
    {
        var web = Told.Web(Told.Guess("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Year(2018)), Told.Plan("3-01", Told.Year(2018)).By("Ann Maker"));

        var proposition = Assert.Single(web.Propositions);
        Assert.Equal(["a3-01", "a2-01", "a1-01"], proposition.Claims.Select(claim => claim.Id.Value));
        Assert.Equal(Status.Confirmed, proposition.Status);
    }

    [Fact]
    public void A_Headline_That_Its_Own_Text_Hedges_Counts_As_A_Guess()
    {
        var web = Told.Web(Told.Plan("1-01", Told.Spring(2018)), Told.Guess("1-09", Told.Spring(2018)));

        Assert.Equal(Status.Speculated, Assert.Single(web.Propositions).Status);
    }
}
