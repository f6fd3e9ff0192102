using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Answers;

/// <summary>What a timeline's picture shows as rows.</summary>
public sealed class TimelinePropositionTests
{
    [Fact]
    public void Reports_That_Say_The_Same_Are_One_Row_With_Each_Time_They_Were_Said()
    {
        var row = Assert.Single(Rows(
            Told.Plan("1-01", Told.Year(2018)).Said("2017-01-01", "2017-01-01"),
            Told.Plan("2-01", Told.Year(2018)).Said("2016-05-01", "2016-05-01"),
            Told.Plan("3-01", Told.Year(2018)).Said(null, null)));

        Assert.Equal([Told.Days("2016-05-01", "2016-05-01"), Told.Days("2017-01-01", "2017-01-01")], row.SaidOn);
        Assert.Equal(3, row.Sources);
        Assert.False(row.IsOvertaken);
    }

    [Fact]
    public void Rows_Stand_In_The_Order_In_Which_They_Were_First_Said()
    {
        var rows = Rows(
            Told.Guess("1-01", Told.Spring(2018)).Said("2017-03-01", "2017-03-01"),
            Told.Plan("2-01", Told.Year(2018)).Said("2016-05-01", "2016-05-01"));

        Assert.Equal(["2018", "spring 2018"], rows.Select(row => row.What));
    }

    [Fact]
    public void What_Cannot_Both_Hold_Stands_Side_By_Side()
    {
        var rows = Rows(
            Told.Plan("1-01", Told.Year(2017)).Said("2016-01-01", "2016-01-01"),
            Told.Guess("2-01", Told.Order(AnchorOrder.After, "Other")).Said("2016-02-01", "2016-02-01"),
            Told.Plan("3-01", Told.Year(2018)).Said("2016-01-01", "2016-03-01"));

        Assert.Equal(["2017", "2018", "after Other"], rows.Select(row => row.What));
        Assert.Equal([null, 0, null], rows.Select(row => row.Against));
    }

    [Fact]
    public void A_Plan_That_Has_Come_About_Is_Overtaken()
    {
        var rows = Rows(
            Told.Plan("1-01", Told.Month(2017, 4, "start"), "production").Said("2016-01-01", "2016-01-01"),
            Told.Fact("2-01", Told.Happened("start", "2017-05-01", "2017-05-31")).Said("2017-05-01", "2017-05-31"));

        Assert.Equal([true, false], rows.Select(row => row.IsOvertaken));
    }

    private static IReadOnlyList<TimelineProposition> Rows(params Claim[] claims) =>
        Timeline.Of(Told.Show.FindTopic(claims[0].Topic)!, Subject.Of("Example", 2), Told.Web(claims), Told.Sources(claims), Told.Show).Propositions;
}
