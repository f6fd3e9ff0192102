using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Claims;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("2017-03-05", "2017-03-05", "2017-03-05", Precision.Day)]
    [InlineData("5 March 2017", "2017-03-05", "2017-03-05", Precision.Day)]
    [InlineData("March 5, 2017", "2017-03-05", "2017-03-05", Precision.Day)]
    [InlineData("5th of march 2017", "2017-03-05", "2017-03-05", Precision.Day)]
    [InlineData("Sept. 30 2016", "2016-09-30", "2016-09-30", Precision.Day)]
    [InlineData("2016-02-29", "2016-02-29", "2016-02-29", Precision.Day)]
    [InlineData("March 2017", "2017-03-01", "2017-03-31", Precision.Month)]
    [InlineData("Feb 2016", "2016-02-01", "2016-02-29", Precision.Month)]
    [InlineData("2017-03", "2017-03-01", "2017-03-31", Precision.Month)]
    [InlineData("early March 2017", "2017-03-01", "2017-03-10", Precision.Month)]
    [InlineData("mid-March 2017", "2017-03-11", "2017-03-20", Precision.Month)]
    [InlineData("late February 2017", "2017-02-21", "2017-02-28", Precision.Month)]
    [InlineData("spring 2018", "2018-03-01", "2018-05-31", Precision.Season)]
    [InlineData("early spring 2018", "2018-03-01", "2018-04-30", Precision.Season)]
    [InlineData("mid spring 2018", "2018-04-01", "2018-04-30", Precision.Season)]
    [InlineData("late spring 2018", "2018-04-01", "2018-05-31", Precision.Season)]
    [InlineData("summer 2018", "2018-06-01", "2018-08-31", Precision.Season)]
    [InlineData("early summer 2018", "2018-06-01", "2018-07-31", Precision.Season)]
    [InlineData("late summer of 2018", "2018-07-01", "2018-08-31", Precision.Season)]
    [InlineData("autumn 2015", "2015-09-01", "2015-12-20", Precision.Season)]
    [InlineData("the fall of 2015", "2015-09-01", "2015-12-20", Precision.Season)]
    [InlineData("early fall 2015", "2015-09-01", "2015-10-31", Precision.Season)]
    [InlineData("mid fall 2015", "2015-10-01", "2015-11-30", Precision.Season)]
    [InlineData("late fall 2015", "2015-11-01", "2015-12-20", Precision.Season)]
    [InlineData("winter 2015", "2015-12-21", "2016-02-29", Precision.Season)]
    [InlineData("early winter 2016", "2016-12-21", "2017-01-31", Precision.Season)]
    [InlineData("late winter 2016", "2017-01-01", "2017-02-28", Precision.Season)]
    [InlineData("2017", "2017-01-01", "2017-12-31", Precision.Year)]
    [InlineData("early 2017", "2017-01-01", "2017-04-30", Precision.Quarter)]
    [InlineData("mid-2017", "2017-05-01", "2017-08-31", Precision.Quarter)]
    [InlineData("the middle of 2017", "2017-05-01", "2017-08-31", Precision.Quarter)]
    [InlineData("late in 2017", "2017-09-01", "2017-12-31", Precision.Quarter)]
    [InlineData("Q3 2017", "2017-07-01", "2017-09-30", Precision.Quarter)]
    [InlineData("2017 Q1", "2017-01-01", "2017-03-31", Precision.Quarter)]
    [InlineData("the first half of 2017", "2017-01-01", "2017-06-30", Precision.Year)]
    [InlineData("H2 2017", "2017-07-01", "2017-12-31", Precision.Year)]
    [InlineData("the start of 2017", "2017-01-01", "2017-03-31", Precision.Quarter)]
    [InlineData("end of 2016", "2016-10-01", "2016-12-31", Precision.Quarter)]
    [InlineData("by the end of 2017", null, "2017-12-31", Precision.Year)]
    public void Words_Become_Days_By_The_Conventions(string said, string? earliest, string latest, Precision precision)
    {
        var period = PeriodText.TryParse(said, out var mistake);

        Assert.Null(mistake);
        Assert.Equal((Days(earliest, latest), precision), (period!.Days, period.Precision));
    }

    [Theory]
    [InlineData("2017-02-30", "There is no February 30 in 2017: that month has 28 days.")]
    [InlineData("30 February 2016", "There is no February 30 in 2016: that month has 29 days.")]
    [InlineData("2017-13", "There is no month 13: months run from 1 to 12.")]
    [InlineData("2017-00-01", "There is no month 0: months run from 1 to 12.")]
    [InlineData("April 31, 2017", "There is no April 31 in 2017: that month has 30 days.")]
    [InlineData("0000", "The year 0 is out of range: years run from 1900 to 2199.")]
    [InlineData("spring 9999", "The year 9999 is out of range: years run from 1900 to 2199.")]
    [InlineData("03/05/2017", "'03/05/2017' can be read in two ways: write the year first, like 2017-03-05.")]
    [InlineData("month 13", "'month 13' is not a date that I understand: write it like 2017-03-05, March 2017, spring 2017 or 2017.")]
    [InlineData(" soon", "'soon' is not a date that I understand: write it like 2017-03-05, March 2017, spring 2017 or 2017.")]
    [InlineData("", "'' is not a date that I understand: write it like 2017-03-05, March 2017, spring 2017 or 2017.")]
    [InlineData("5 ma 2017", "'5 ma 2017' is not a date that I understand: write it like 2017-03-05, March 2017, spring 2017 or 2017.")]
    [InlineData("a very long text that somebody pasted into the option by mistake", "That is too long for a date: write it like 2017-03-05, March 2017, spring 2017 or 2017.")]
    [InlineData("２０１７", "'２０１７' is not a date that I understand: write it like 2017-03-05, March 2017, spring 2017 or 2017.")]
    public void What_Is_No_Date_Gets_One_Clear_Sentence(string said, string sentence)
    {
        Assert.Null(PeriodText.TryParse(said, out var mistake));
        Assert.Equal(sentence, mistake);
    }

    [Theory]
    [InlineData("2017-03-05", "2017-03-05")]
    [InlineData("March 2017", "2017-03-31")]
    [InlineData("2017-03", "2017-03-31")]
    [InlineData("2017", "2017-12-31")]
    [InlineData("Spring 2017", "2017-05-31")]
    [InlineData("winter 2016", "2017-02-28")]
    [InlineData("by the end of 2016", "2016-12-31")]
    [InlineData("Today", "2026-03-01")]
    [InlineData("yesterday", "2026-02-28")]
    public void A_Look_Back_Starts_From_The_Last_Day_That_Was_Said(string said, string day)
    {
        Assert.Equal(Day(day), AsOf.TryParse(said, new DateOnly(2026, 3, 1), out var mistake));
        Assert.Null(mistake);
    }

    [Theory]
    [InlineData("2017-01-01", "2017-04-30", "2017-01-01", "2017-12-31", "2018-01-01", "2018-12-31", "2016-01-01", "2016-12-31")]
    [InlineData("2015-11-21", "2017-12-31", "2015-01-01", "2017-12-31", "2016-01-01", "2018-12-31", "2014-01-01", "2016-12-31")]
    [InlineData(null, "2017-12-31", null, "2017-12-31", null, "2018-12-31", null, "2016-12-31")]
    [InlineData(null, null, null, null, null, null, null, null)]
    public void Years_Are_Reckoned_From_All_That_The_Publication_May_Have_Been(
        string? earliest, string? latest, string? thisFirst, string? thisLast, string? nextFirst, string? nextLast, string? lastFirst, string? lastLast)
    {
        var published = Days(earliest, latest);

        Assert.Equal(Days(thisFirst, thisLast), Periods.ThisYear(published).Days);
        Assert.Equal(Days(nextFirst, nextLast), Periods.NextYear(published).Days);
        Assert.Equal(Days(lastFirst, lastLast), Periods.LastYearBefore(published).Days);
        Assert.Equal(Days(earliest, thisLast), Periods.LaterThisYear(published).Days);
        Assert.Equal(Days(nextFirst, null), Periods.NotThisYear(published).Days);
    }

    [Fact]
    public void What_Is_Said_Relative_To_A_Series_Has_An_Anchor_And_No_Days()
    {
        Assert.Equal(
            new Window("premiere", DayRange.Unknown, Precision.Order, new Anchor(AnchorOrder.After, "Other"), "after Other"),
            Periods.After("Other").As("premiere"));
        Assert.Equal(new Anchor(AnchorOrder.Before, "Other"), Periods.Before("Other").Anchor);
        Assert.Equal(Days("2018-01-01", null), Periods.FromYearOn(2018).Days);
    }

    [Fact]
    public void A_Year_Falls_Into_Its_Parts_Without_A_Gap()
    {
        Period[][] partitions =
        [
            [.. Enumerable.Range(1, 12).Select(month => Periods.Month(2016, month))],
            [.. Enumerable.Range(1, 4).Select(quarter => Periods.Quarter(2016, quarter))],
            [Periods.Half(2016, 1), Periods.Half(2016, 2)],
            [Periods.Year(2016, PartOf.Early), Periods.Year(2016, PartOf.Mid), Periods.Year(2016, PartOf.Late)],
            [.. new[] { PartOf.Early, PartOf.Mid, PartOf.Late }.Select(part => Periods.Month(2016, 2, part))],
            [.. Enum.GetValues<SeasonOfYear>().Select(season => Periods.Season(2016, season)), Periods.Season(2017, SeasonOfYear.Spring)],
        ];

        Assert.All(partitions, periods => Assert.All(
            periods.Zip(periods.Skip(1)), pair => Assert.Equal(pair.First.Days.Latest!.Value.AddDays(1), pair.Second.Days.Earliest)));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    public void Years_Out_Of_Range_Are_Refused(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => Periods.Year(year));

    private static DayRange Days(string? earliest, string? latest) => new(
        earliest is null ? null : Day(earliest),
        latest is null ? null : Day(latest));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
