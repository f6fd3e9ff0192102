using JJBot.Knowledge.Answers.Changes;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers.Changes;

/// <summary>What new claims change about what was known.</summary>
public sealed class NewPropositionsTests
{
    private static readonly DateTimeOffset Since = Some.Moment.AddDays(10);

    [Fact]
    public void What_Nobody_Had_Said_Is_New()
    {
        var change = Assert.Single(Changes(Old("1-01", Told.Year(2018)), New("2-01", Told.Order(AnchorOrder.After, "Other"))));

        Assert.Equal((ChangeKind.Learned, "season 2: after Other", "new"), (change.Kind, change.What, change.How));
        Assert.Equal("a2-01", change.Citation.Claim.Id.Value);
    }

    [Fact]
    public void A_Closer_Window_Narrows_What_Was_Known() =>
        Assert.Equal(
            (ChangeKind.Narrows, "narrows \"2018\""),
            Only(Changes(Old("1-01", Told.Year(2018)), New("2-01", Told.Spring(2018)))));

    [Fact]
    public void Another_Window_Does_Not_Go_With_What_Was_Known() =>
        Assert.Equal(
            (ChangeKind.Contradicts, "does not go with \"2017\""),
            Only(Changes(Old("1-01", Told.Year(2017)).Said("2016-01-01", "2016-12-31"), New("2-01", Told.Year(2018)).Said("2016-01-01", "2016-12-31"))));

    [Fact]
    public void What_Has_Come_About_Overtakes_The_Plan()
    {
        var plan = Told.Plan("1-01", Told.Month(2017, 4, "start"), "production").Said("2016-01-01", "2016-01-01");
        var fact = Told.Fact("2-01", Told.Happened("start", "2017-05-01", "2017-05-31")).Said("2017-05-01", "2017-05-31") with { RecordedAt = Since };

        Assert.Equal(ChangeKind.Overtakes, Only(Changes(plan, fact)).Kind);
    }

    [Fact]
    public void The_Word_Of_A_Speaker_With_Authority_Confirms_And_Other_Sources_Repeat()
    {
        Assert.Equal(ChangeKind.Confirms, Only(Changes(Old("1-01", Told.Year(2018)), New("2-01", Told.Year(2018)).By("Ann Maker"))).Kind);
        Assert.Equal(ChangeKind.Repeated, Only(Changes(Old("1-01", Told.Year(2018)), New("2-01", Told.Year(2018)))).Kind);
        Assert.Equal(ChangeKind.Repeated, Only(Changes(Old("1-01", Told.Year(2018)).By("Ann Maker"), New("2-01", Told.Year(2018)).By("Ann Maker"))).Kind);
    }

    [Fact]
    public void Several_Sources_Of_One_News_Are_One_Change()
    {
        var change = Assert.Single(Changes(Old("9-01", Told.Order(AnchorOrder.After, "Other")), New("1-01", Told.Year(2018)), New("2-01", Told.Year(2018))));

        Assert.Equal(2, change.Sources);
    }

    [Fact]
    public void Of_What_The_Bot_Started_With_Only_What_Was_Said_Since_Is_Told()
    {
        var day = DateOnly.FromDateTime(Some.Moment.UtcDateTime).AddDays(-5).ToString("yyyy-MM-dd", null);
        Claim[] claims = [Told.Plan("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Order(AnchorOrder.After, "Other")).Said(day, day)];

        var changes = Changes(new Learned(Some.Moment.AddDays(-10), Some.Moment, []), claims);

        Assert.Equal((ChangeKind.Said, "said"), Only(changes));
        Assert.True(Assert.Single(changes).IsOfStart);
    }

    [Fact]
    public void A_Claim_That_Waited_Is_New_From_The_Day_It_Was_Accepted()
    {
        Claim[] claims = [Told.Plan("1-01", Told.Year(2018)), Told.Plan("2-01", Told.Order(AnchorOrder.After, "Other")) with { RecordedAt = Some.Moment.AddDays(1) }];
        ClaimChange[] accepted = [new(claims[1].Id, ClaimEventKind.Accepted, Since.AddDays(2), ActionKind.Accept)];

        Assert.Empty(Changes(new Learned(Since, Some.Moment, []), claims));
        Assert.Equal(Since.AddDays(2), Assert.Single(Changes(new Learned(Since, Some.Moment, accepted), claims)).At);
    }

    [Fact]
    public void What_Was_Known_Before_Is_No_Change() => Assert.Empty(Changes(Old("1-01", Told.Year(2018)), Old("2-01", Told.Spring(2018))));

    private static Claim Old(string id, Value value) => Told.Plan(id, value);

    private static Claim New(string id, Value value) => Told.Plan(id, value) with { RecordedAt = Since };

    private static (ChangeKind Kind, string How) Only(IEnumerable<Change> changes)
    {
        var change = Assert.Single(changes);
        return (change.Kind, change.How);
    }

    private static List<Change> Changes(params Claim[] claims) => Changes(new Learned(Since, Some.Moment, []), claims);

    private static List<Change> Changes(Learned learned, params Claim[] claims) =>
        [.. new NewPropositions(Told.Web(claims), Told.Sources(claims), learned, Told.Show).On(claims[0].Topic, "Example")];
}
