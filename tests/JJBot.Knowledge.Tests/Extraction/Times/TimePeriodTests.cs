using System.Globalization;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Extraction.Times;

/// <summary>The days that time expressions mean, by the conventions of <see cref="Periods"/>.</summary>
public sealed class TimePeriodTests
{
    [Theory]
    [InlineData("It arrives in spring 2018.", "2018-03-01", "2018-05-31", Precision.Season)]
    [InlineData("It arrives in early spring of 2018.", "2018-03-01", "2018-04-30", Precision.Season)]
    [InlineData("It arrives in the winter of 2017.", "2017-12-21", "2018-02-28", Precision.Season)]
    [InlineData("It arrives in March 2018.", "2018-03-01", "2018-03-31", Precision.Month)]
    [InlineData("It arrives in mid-March 2018.", "2018-03-11", "2018-03-20", Precision.Month)]
    [InlineData("It arrives on 5 March 2018.", "2018-03-05", "2018-03-05", Precision.Day)]
    [InlineData("It arrives sometime in 2018.", "2018-01-01", "2018-12-31", Precision.Year)]
    [InlineData("It arrives in late 2018.", "2018-09-01", "2018-12-31", Precision.Quarter)]
    [InlineData("It arrives at the end of 2018.", "2018-10-01", "2018-12-31", Precision.Quarter)]
    [InlineData("It arrives at the start of 2018.", "2018-01-01", "2018-03-31", Precision.Quarter)]
    [InlineData("It arrives by the end of 2018.", null, "2018-12-31", Precision.Quarter)]
    [InlineData("It arrives by spring 2018.", null, "2018-05-31", Precision.Season)]
    [InlineData("It arrives before 2018.", null, "2017-12-31", Precision.Year)]
    [InlineData("It will not arrive until 2018.", "2018-01-01", null, Precision.Year)]
    [InlineData("It arrives in 2018 or later.", "2018-01-01", null, Precision.Year)]
    [InlineData("It arrives in Q3 2018.", "2018-07-01", "2018-09-30", Precision.Quarter)]
    [InlineData("It is set in the early 1990s.", "1990-01-01", "1993-12-31", Precision.Year)]
    public void A_Told_Year_Needs_No_Day_Of_Publication(string text, string? earliest, string? latest, Precision precision) =>
        Check(text, DayRange.Unknown, earliest, latest, precision);

    [Theory]
    [InlineData("It arrives this year.", "2017-01-01", "2017-12-31", Precision.Year)]
    [InlineData("It arrives next year.", "2018-01-01", "2018-12-31", Precision.Year)]
    [InlineData("It was renewed last year.", "2016-01-01", "2016-12-31", Precision.Year)]
    [InlineData("It arrives later this year.", "2017-03-08", "2017-12-31", Precision.Year)]
    [InlineData("It was renewed earlier this year.", "2017-01-01", "2017-03-08", Precision.Year)]
    [InlineData("It arrives at the end of this year.", "2017-10-01", "2017-12-31", Precision.Quarter)]
    [InlineData("It arrives at the end of the year.", "2017-10-01", "2017-12-31", Precision.Quarter)]
    [InlineData("It arrives early next year.", "2018-01-01", "2018-04-30", Precision.Quarter)]
    [InlineData("It is not going to arrive this year.", "2018-01-01", null, Precision.Year)]
    [InlineData("It will not arrive until next year.", "2018-01-01", null, Precision.Year)]
    [InlineData("It was not renewed until January.", "2017-01-01", "2017-01-31", Precision.Month)]
    [InlineData("It was renewed in January.", "2017-01-01", "2017-01-31", Precision.Month)]
    [InlineData("It was renewed in October.", "2016-10-01", "2016-10-31", Precision.Month)]
    [InlineData("It will be renewed in October.", "2017-10-01", "2017-10-31", Precision.Month)]
    [InlineData("They met back in November.", "2016-11-01", "2016-11-30", Precision.Month)]
    [InlineData("Come fall, it arrives.", "2017-09-01", "2017-12-20", Precision.Season)]
    [InlineData("It arrives this summer.", "2017-06-01", "2017-08-31", Precision.Season)]
    [InlineData("It ended last winter.", "2016-12-21", "2017-02-28", Precision.Season)]
    [InlineData("It arrives next month.", "2017-04-01", "2017-04-30", Precision.Month)]
    [InlineData("It arrives next week.", "2017-03-13", "2017-03-19", Precision.Month)]
    [InlineData("It arrives today.", "2017-03-08", "2017-03-08", Precision.Day)]
    [InlineData("It arrives in the next year or so.", "2017-03-08", "2018-03-08", Precision.Year)]
    [InlineData("It grew over the past two years.", "2015-03-08", "2017-03-08", Precision.Year)]
    [InlineData("It was renewed two months ago.", "2017-01-01", "2017-01-31", Precision.Month)]
    [InlineData("It is now on air.", "2017-03-08", "2017-03-08", Precision.Publication)]
    public void Other_Times_Are_Reckoned_From_It(string text, string? earliest, string? latest, Precision precision) =>
        Check(text, Range("2017-03-08", "2017-03-08"), earliest, latest, precision);

    [Theory]
    [InlineData("It arrives next year.", "2017-01-01", "2018-12-31", Precision.Year)]
    [InlineData("It arrives later this year.", "2016-05-01", "2017-12-31", Precision.Year)]
    [InlineData("It will arrive in May.", "2016-05-01", "2017-05-31", Precision.Month)]
    [InlineData("It was renewed in January.", "2016-01-01", "2017-01-31", Precision.Month)]
    [InlineData("Filming began this month.", "2016-05-01", "2017-02-28", Precision.Publication)]
    [InlineData("It is filming today.", "2016-05-01", "2017-02-10", Precision.Publication)]
    [InlineData("It arrives in the next year or so.", "2016-05-01", "2018-02-10", Precision.Year)]
    public void Bounds_Of_It_Give_All_The_Days_That_May_Be_Meant(string text, string? earliest, string? latest, Precision precision) =>
        Check(text, Range("2016-05-01", "2017-02-10"), earliest, latest, precision);

    [Theory]
    [InlineData("It was renewed last year.", null, "2016-12-31", Precision.Year)]
    [InlineData("It arrives in the next year or so.", null, "2018-12-31", Precision.Year)]
    [InlineData("It was renewed in January.", null, "2017-01-31", Precision.Month)]
    public void An_Open_Bound_Stays_Open(string text, string? earliest, string? latest, Precision precision) =>
        Check(text, Range(null, "2017-12-31"), earliest, latest, precision);

    [Theory]
    [InlineData("It was renewed last year.", Precision.Year, "last year")]
    [InlineData("It arrives in early spring.", Precision.Season, "early spring")]
    [InlineData("It arrives on September 30.", Precision.Day, "September 30")]
    [InlineData("It arrives at the end of this year.", Precision.Quarter, "the end of this year")]
    public void Without_Any_Bound_No_Year_Is_Invented(string text, Precision precision, string said)
    {
        var period = Assert.Single(TimeReader.Read(text, DayRange.Unknown)).Period!;

        Assert.Equal((DayRange.Unknown, precision, said), (period.Days, period.Precision, period.Said));
    }

    [Fact]
    public void A_Season_Without_Its_Year_Is_The_One_That_The_Text_Tells()
    {
        var times = TimeReader.Read("It returns in spring 2018. Two more shows will follow in early spring.", Range("2017-01-01", "2017-12-31"));

        Assert.Equal(Range("2018-03-01", "2018-04-30"), times[1].Period!.Days);
    }

    [RepeatableProperty(Arbitrary = [typeof(RandomText)], MaxTest = 1000)]
    public void No_Bounds_Of_The_Publication_Are_Too_Much(RandomText text, int earliest, ushort length)
    {
        var first = DateOnly.FromDayNumber((int)((uint)earliest % (uint)(DateOnly.MaxValue.DayNumber - ushort.MaxValue)));

        Assert.NotNull(TimeReader.Read(text.Content, new DayRange(first, first.AddDays(length))));
        Assert.NotNull(TimeReader.Read(text.Content, new DayRange(null, first)));
        Assert.NotNull(TimeReader.Read(text.Content, new DayRange(first, null)));
    }

    private static void Check(string text, DayRange published, string? earliest, string? latest, Precision precision)
    {
        var period = Assert.Single(TimeReader.Read(text, published)).Period;

        Assert.NotNull(period);
        Assert.Equal((Range(earliest, latest), precision), (period.Days, period.Precision));
    }

    private static DayRange Range(string? earliest, string? latest) => new(Day(earliest), Day(latest));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
