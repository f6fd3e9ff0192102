using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Answers.Checking;

public sealed class FitTests
{
    private static readonly ReleaseDays OtherIn2017 = ReleaseDays.Of([Told.Plan("9-01", Told.Year(2017)).On("Other", null)], "premiere");

    public static TheoryData<string, Window, Window, string> Windows => new()
    {
        { "the same year", Told.Year(2018), Told.Year(2018), nameof(Fit.Same) },
        { "a spring within the year", Told.Year(2018), Told.Spring(2018), nameof(Fit.Closer) },
        { "a year around the spring", Told.Spring(2018), Told.Year(2018), nameof(Fit.Looser) },
        { "another year", Told.Year(2017), Told.Year(2018), nameof(Fit.Apart) },
        { "two that overlap in part", new Window("premiere", Told.Days("2018-01-01", "2018-04-30"), Precision.Year), Told.Spring(2018), nameof(Fit.Unclear) },
        { "an open end around it", Told.Year(2018), new Window("premiere", Told.Days("2017-06-01", null), Precision.Year), nameof(Fit.Looser) },
        { "an open end beyond it", Told.Year(2016), new Window("premiere", Told.Days("2017-06-01", null), Precision.Year), nameof(Fit.Apart) },
        { "days that nobody knows", Told.Year(2018), new Window("premiere", DayRange.Unknown, Precision.Season, Said: "spring"), nameof(Fit.Unclear) },
        { "the same order", Told.Order(AnchorOrder.After, "Other"), Told.Order(AnchorOrder.After, "Other"), nameof(Fit.Same) },
        { "the other order", Told.Order(AnchorOrder.Before, "Other"), Told.Order(AnchorOrder.After, "Other"), nameof(Fit.Apart) },
        { "an order that is left open", Told.Order(AnchorOrder.Before, "Other"), Told.Order(AnchorOrder.Undecided, "Other"), nameof(Fit.Looser) },
        { "an order to a third one", Told.Order(AnchorOrder.Before, "Other"), Told.Order(AnchorOrder.After, "All shows"), nameof(Fit.Unclear) },
        { "days before what it comes after", Told.Year(2016), Told.Order(AnchorOrder.After, "Other"), nameof(Fit.Apart) },
        { "days that may be after it", Told.Year(2017), Told.Order(AnchorOrder.After, "Other"), nameof(Fit.Unclear) },
        { "an order that the days bear out", Told.Order(AnchorOrder.After, "Other"), Told.Year(2018), nameof(Fit.Closer) },
        { "an order that the days rule out", Told.Order(AnchorOrder.Before, "Other"), Told.Year(2018), nameof(Fit.Apart) },
        { "begun, told as a plan for days", Told.Happened("premiere", "2026-03-01", "2026-03-01"), Told.Year(2017), nameof(Fit.Closer) },
        { "days by when it had begun", Told.Year(2016), Told.Happened("premiere", "2017-01-01", "2017-12-31"), nameof(Fit.Looser) },
        { "days after it had begun", Told.Year(2019), Told.Happened("premiere", "2017-01-01", "2017-12-31"), nameof(Fit.Apart) },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public void Windows_Are_Compared_By_Their_Days_And_Orders(string why, Window said, Window told, string fit) =>
        Assert.Equal((why, fit), (why, new WindowFit(OtherIn2017).Of(said, told).ToString()));

    [Theory]
    [InlineData(13, null, 13, null, nameof(Fit.Same))]
    [InlineData(13, null, 13, 13, nameof(Fit.Closer))]
    [InlineData(13, 13, 13, null, nameof(Fit.Looser))]
    [InlineData(10, null, 13, null, nameof(Fit.Apart))]
    [InlineData(13, 20, 13, 13, nameof(Fit.Apart))]
    public void Counts_Are_Compared_By_Number_And_Share(int said, int? of, int told, int? toldOf, string fit) =>
        Assert.Equal(fit, CountFit.Of(new Count("episodes", said, of), new Count("episodes", told, toldOf)).ToString());

    [Theory]
    [InlineData("It has at least 10 episodes.", 10, nameof(Fit.Closer))]
    [InlineData("It has more than thirteen episodes.", 13, nameof(Fit.Apart))]
    [InlineData("It has up to 13 episodes.", 13, nameof(Fit.Closer))]
    [InlineData("It has fewer than 13 episodes.", 13, nameof(Fit.Apart))]
    [InlineData("It has 10 episodes.", 10, nameof(Fit.Apart))]
    public void A_Bounded_Count_Is_Borne_Out_By_Whatever_Lies_Within(string statement, int said, string fit) =>
        Assert.Equal(fit, CountFit.Of(new Count("episodes", said), new Count("episodes", 13), Bounds.Of(statement, said)).ToString());

    [Theory]
    [InlineData("Ann", "Ann Maker", nameof(Fit.Same))]
    [InlineData("Ann Maker", "Ann Maker|Ben Other", nameof(Fit.Closer))]
    [InlineData("Ann Maker|Ben Other", "Ann Maker", nameof(Fit.Looser))]
    [InlineData("Ben Other", "Ann Maker", nameof(Fit.Apart))]
    [InlineData("Cy Third", "Ann Maker|Ben Other", nameof(Fit.Unclear))]
    public void People_Are_Compared_By_Who_They_Are(string said, string told, string fit) =>
        Assert.Equal(fit, new PeopleFit(new Vocabulary(Told.Show)).Of(PeopleOf(said), PeopleOf(told)).ToString());

    [Theory]
    [InlineData("Lisbon", "Rua Nova, Lisbon", nameof(Fit.Closer))]
    [InlineData("Rua Nova and Rua Velha, Lisbon", "Lisbon", nameof(Fit.Looser))]
    [InlineData("the corner of Rua Nova", "Rua Nova", nameof(Fit.Same))]
    [InlineData("Porto", "Lisbon", nameof(Fit.Unclear))]
    public void A_Place_Lies_In_A_Wider_One_And_Rules_Out_No_Other(string said, string told, string fit) =>
        Assert.Equal(fit, PlaceFit.Of(said, told).ToString());

    [Theory]
    [InlineData(nameof(Mood.Asserted), nameof(Mood.Asserted), nameof(Fit.Closer), nameof(Stance.For))]
    [InlineData(nameof(Mood.Asserted), nameof(Mood.Asserted), nameof(Fit.Looser), nameof(Stance.Beside))]
    [InlineData(nameof(Mood.Asserted), nameof(Mood.Asserted), nameof(Fit.Apart), nameof(Stance.Against))]
    [InlineData(nameof(Mood.Asserted), nameof(Mood.Denied), nameof(Fit.Same), nameof(Stance.Against))]
    [InlineData(nameof(Mood.Asserted), nameof(Mood.Denied), nameof(Fit.Apart), nameof(Stance.Beside))]
    [InlineData(nameof(Mood.Asserted), nameof(Mood.Open), nameof(Fit.Same), nameof(Stance.Beside))]
    [InlineData(nameof(Mood.Denied), nameof(Mood.Denied), nameof(Fit.Looser), nameof(Stance.For))]
    [InlineData(nameof(Mood.Denied), nameof(Mood.Asserted), nameof(Fit.Apart), nameof(Stance.For))]
    [InlineData(nameof(Mood.Denied), nameof(Mood.Asserted), nameof(Fit.Closer), nameof(Stance.Against))]
    [InlineData(nameof(Mood.Wished), nameof(Mood.Wished), nameof(Fit.Same), nameof(Stance.For))]
    [InlineData(nameof(Mood.Open), nameof(Mood.Open), nameof(Fit.Same), nameof(Stance.For))]
    public void A_Denial_Turns_Round_What_A_Fit_Comes_To(string said, string told, string fit, string stance) =>
        Assert.Equal(stance, StanceRule.Of(Enum.Parse<Mood>(said), Enum.Parse<Mood>(told), Enum.Parse<Fit>(fit)).ToString());

    private static People PeopleOf(string names) => new("role", new NameList(names.Split('|')));
}
