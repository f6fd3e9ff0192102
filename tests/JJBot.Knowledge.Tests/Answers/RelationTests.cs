using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Answers;

public sealed class RelationTests
{
    public static TheoryData<string, Claim, Claim> Refining => new()
    {
        { "a window inside another", Told.Plan("1-01", Told.Month(2018, 4)), Told.Plan("2-01", Told.Year(2018)) },
        { "a guess inside a report", Told.Guess("1-01", Told.Spring(2018)), Told.Plan("2-01", Told.Year(2018)) },
        { "a year where another was ruled out", Told.Plan("1-01", Told.Year(2018)), Told.Denial("2-01", Told.Year(2017)) },
        { "a corner of a city", Told.Fact("1-01", new Place("location", "Main Street, Big City")), Told.Fact("2-01", new Place("location", "Big City")) },
        { "something added", Told.Guess("1-01", new People("villain", new NameList(["A"]), "grown strong"), "villain"), Told.Guess("2-01", new People("villain", new NameList(["A"])), "villain") },
        { "a guess about what is not known", Told.Guess("1-01", new Text("villain", "not known", "soon"), "villain"), Told.Open("2-01", new Text("villain", "not known"), "villain") },
        { "one series of a group", Told.Plan("1-01", Told.Order(AnchorOrder.After, "Other")), Told.Plan("2-01", Told.Order(AnchorOrder.After, "Other")).On("All shows", null) },
        { "one season of a series", Told.Plan("1-01", new Text("platform", "x")), Told.Plan("2-01", new Text("platform", "x")).On("Example", null) },
        { "more names", Told.Plan("1-01", new People("cast", new NameList(["A", "B"]))), Told.Plan("2-01", new People("cast", new NameList(["A"]))) },
        { "a speaker who commits to nothing", Told.Open("1-01", new Text("villain", "x"), "villain").By("Ann"), Told.Guess("2-01", new Text("villain", "x"), "villain") },
    };

    [Theory]
    [MemberData(nameof(Refining))]
    public void The_More_Specific_Refines(string what, Claim narrow, Claim wide)
    {
        var refined = Told.Web(wide, narrow).Relations(RelationKind.Refines);

        Assert.True(refined.Contains($"{narrow.Id} {wide.Id}"), what);
        Assert.DoesNotContain($"{wide.Id} {narrow.Id}", refined);
    }

    public static TheoryData<string, Claim, Claim> Overtaking => new()
    {
        { "what was planned has begun", Told.Fact("1-01", Told.Happened("start", "2017-01-01", "2017-12-31")), Told.Plan("2-01", Told.Year(2017, "start"), "production") },
        { "a later stage", Told.Fact("1-01", Told.Happened("end", "2017-01-01", "2017-12-31")), Told.Fact("2-01", Told.Happened("start", "2017-01-01", "2017-12-31")) },
        { "a later stage of another topic", Told.Fact("1-01", Told.Year(2017), "release"), Told.Fact("2-01", Told.Happened("start", "2017-01-01", "2017-12-31")) },
        { "an order, and the wish for the other", Told.Plan("1-01", Told.Order(AnchorOrder.After, "Other")), Told.Wish("2-01", Told.Order(AnchorOrder.Before, "Other")) },
        { "an order, and the open question", Told.Plan("1-01", Told.Order(AnchorOrder.After, "Other")), Told.Open("2-01", Told.Order(AnchorOrder.Undecided, "Other")) with { Status = Status.Speculated } },
        { "what was unknown before", Told.Plan("1-01", Told.Year(2018)), Told.Open("2-01", new Text("premiere", "nothing known")).Said("2016-01-01", "2016-12-31") },
    };

    [Theory]
    [MemberData(nameof(Overtaking))]
    public void The_Later_State_Supersedes(string what, Claim later, Claim old)
    {
        Assert.True(Told.Web(old, later).Relations(RelationKind.Supersedes).SequenceEqual([$"{later.Id} {old.Id}"]), what);
    }

    [Theory]
    [MemberData(nameof(Overtaking))]
    public void What_Was_Surely_Said_Before_Supersedes_Nothing(string what, Claim later, Claim old)
    {
        var turned = Told.Web(old.Said("2017-06-01", "2017-06-30"), later.Said("2015-01-01", "2015-12-31"));

        Assert.True(!turned.Relations(RelationKind.Supersedes).Any(), what);
    }

    public static TheoryData<string, string, Claim, Claim> Clashing => new()
    {
        { "two windows apart", "hard", Told.Plan("1-01", Told.Year(2018)).By("Ann"), Told.Plan("2-01", Told.Year(2019)) },
        { "two counts", "hard", Told.Plan("1-01", new Count("episodes", 13), "production").By("Ann"), Told.Plan("2-01", new Count("episodes", 10), "production") },
        { "said and denied", "hard", Told.Denial("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Year(2018)) },
        { "said inside what is denied", "hard", Told.Denial("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Spring(2018)) },
        { "guessed and denied", "soft", Told.Denial("1-01", new Text("return", "he returns"), "villain"), Told.Guess("2-01", new Text("return", "he returns"), "villain") },
        { "certain and hoped for", "certainty", Told.Plan("1-01", new People("cast", new NameList(["A"]))), Told.Wish("2-01", new People("cast", new NameList(["A"]))) with { Speaker = null, Status = Status.Speculated } },
        { "known and unknown", "soft", Told.Plan("1-01", Told.Year(2018)), Told.Open("2-01", new Text("premiere", "nothing known")) },
        { "flat in the headline, hedged below", "certainty", Told.Plan("1-01", Told.Spring(2018)), Told.Guess("1-09", Told.Spring(2018)) },
        { "done in the headline, to come below", "soft", Told.Fact("1-01", Told.Happened("start", "2017-01-01", "2017-12-31")), Told.Plan("1-02", Told.Month(2017, 4, "start"), "production") },
        { "before and after", "hard", Told.Plan("1-01", Told.Order(AnchorOrder.After, "Other")).By("Ann"), Told.Plan("2-01", Told.Order(AnchorOrder.Before, "Other")) },
    };

    [Theory]
    [MemberData(nameof(Clashing))]
    public void What_Cannot_Hold_Together_Conflicts(string what, string kind, Claim one, Claim other)
    {
        Assert.True(Told.Web(one, other).Relations(RelationKind.Conflicts).SequenceEqual([$"{kind} {one.Id} {other.Id}"]), what);
    }

    [Fact]
    public void A_Passage_Told_Of_The_Past_And_Of_The_Future_Conflicts()
    {
        var early = new Window("premiere", DayRange.Unknown, Precision.Season, Said: "early spring");
        var past = Told.Fact("1-09", early, "release").On("Other", 1).At(7, 200, 300);
        var coming = Told.Plan("2-09", Told.Spring(2018)).On("Other", null).At(10, 348, 448);

        var web = Told.Web([.. Shared("1", 7), past, .. Shared("2", 10), coming]);

        Assert.Equal(["hard a2-09 a1-09"], web.Relations(RelationKind.Conflicts));
    }

    [Fact]
    public void Whose_Window_Is_Wider_Does_Not_Conflict()
    {
        Assert.Empty(Told.Web(Told.Plan("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Spring(2018))).Relations(RelationKind.Conflicts));
    }

    private static IEnumerable<Claim> Shared(string article, int paragraph) =>
        Enumerable.Range(1, 3).Select(index => Told.Plan($"{article}-0{index}", new Text($"aspect {index}", "the same")).At(paragraph, index, 100 + index));
}
