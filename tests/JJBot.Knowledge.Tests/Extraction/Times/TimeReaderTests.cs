using System.Globalization;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Extraction.Times;

public sealed class TimeReaderTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DayRange Published = On("2017-03-08");

    [Theory]
    [InlineData("It airs on 2017-04-05.", "2017-04-05", "2017-04-05")]
    [InlineData("It airs on 4/5/2017.", "4/5/2017", "2017-04-05")]
    [InlineData("It airs on 25/4/17.", "25/4/17", "2017-04-25")]
    [InlineData("It airs on March 5, 2017.", "March 5, 2017", "2017-03-05")]
    [InlineData("It airs on the 5th of March 2017.", "the 5th of March 2017", "2017-03-05")]
    [InlineData("It airs on Sept. 30, 2016.", "Sept. 30, 2016", "2016-09-30")]
    [InlineData("It airs on Friday, Oct. 27, 2017.", "Friday, Oct. 27, 2017", "2017-10-27")]
    [InlineData("It comes in early March 2018.", "early March 2018", "2018-03")]
    [InlineData("It comes in the spring of 2018.", "the spring of 2018", "2018-SP")]
    [InlineData("It comes in Q3 2017.", "Q3 2017", "2017-Q3")]
    [InlineData("It comes in the third quarter of 2017.", "the third quarter of 2017", "2017-Q3")]
    [InlineData("It comes in the first half of 2018.", "the first half of 2018", "2018-H1")]
    [InlineData("It comes by the end of 2017.", "the end of 2017", "2017")]
    [InlineData("It is set in the late 1980s.", "the late 1980s", "198")]
    [InlineData("It is set in the ’90s.", "the ’90s", "199")]
    [InlineData("It began in nineteen ninety-seven.", "nineteen ninety-seven", "1997")]
    [InlineData("They sold more in fiscal 1989.", "fiscal 1989", "1989")]
    public void Dates_Are_Read_As_TimeML_Writes_Them(string text, string words, string value) => CheckValue(text, words, value, TimeKind.Date);

    [Theory]
    [InlineData("It was made last year.", "last year", "2016")]
    [InlineData("It comes next month.", "next month", "2017-04")]
    [InlineData("It ended last week.", "last week", "2017-W09")]
    [InlineData("It comes later this year.", "later this year", "2017")]
    [InlineData("It ended yesterday.", "yesterday", "2017-03-07")]
    [InlineData("She said so on Tuesday.", "Tuesday", "2017-03-07")]
    [InlineData("It will air on Tuesday.", "Tuesday", "2017-03-14")]
    [InlineData("It ended last Monday.", "last Monday", "2017-03-06")]
    [InlineData("It comes next Friday.", "next Friday", "2017-03-10")]
    [InlineData("It was filmed in January.", "January", "2017-01")]
    [InlineData("It will be filmed in January.", "January", "2018-01")]
    [InlineData("It was made in September.", "September", "2016-09")]
    [InlineData("It comes out September 30.", "September 30", "2017-09-30")]
    [InlineData("They met back in November.", "November", "2016-11")]
    [InlineData("Come fall, we will know.", "fall", "2017-FA")]
    [InlineData("It ended last fall.", "last fall", "2016-FA")]
    [InlineData("It ended two weeks ago.", "two weeks ago", "2017-W08")]
    [InlineData("It began nearly a decade ago.", "nearly a decade ago", "2007")]
    [InlineData("It began three years earlier.", "three years earlier", "2014")]
    [InlineData("It will begin six months from now.", "six months from now", "2017-09")]
    [InlineData("It starts the week of March 20.", "the week of March 20", "2017-W12")]
    [InlineData("It will air on Thanksgiving Day.", "Thanksgiving Day", "2017-11-23")]
    [InlineData("It is now being made.", "now", "PRESENT_REF")]
    [InlineData("It was recently made.", "recently", "PAST_REF")]
    [InlineData("Nobody knows the future.", "the future", "FUTURE_REF")]
    public void Words_Without_A_Year_Are_Reckoned_From_The_Day_Of_Publication(string text, string words, string value) =>
        CheckValue(text, words, value, TimeKind.Date);

    [Theory]
    [InlineData("It was shot in three days.", "three days", "P3D")]
    [InlineData("A two-hour special was made.", "two-hour", "PT2H")]
    [InlineData("It took several months.", "several months", "PXM")]
    [InlineData("It took two and a half years.", "two and a half years", "P2Y6M")]
    [InlineData("It took twenty-four days.", "twenty-four days", "P24D")]
    [InlineData("It grew over the past three years.", "the past three years", "P3Y")]
    [InlineData("It took nearly a decade.", "nearly a decade", "P10Y")]
    public void Durations_Are_Read(string text, string words, string value) => CheckValue(text, words, value, TimeKind.Duration);

    [Theory]
    [InlineData("It returns every year.", "every year", "P1Y")]
    [InlineData("It airs each Thursday.", "each Thursday", "XXXX-WXX-4")]
    [InlineData("It airs daily.", "daily", "P1D")]
    public void What_Comes_Again_Is_A_Set(string text, string words, string value) => CheckValue(text, words, value, TimeKind.Set);

    [Theory]
    [InlineData("It will air at 9:30 p.m. on Friday.", "9:30 p.m. on Friday", "2017-03-10T21:30")]
    [InlineData("They met on Tuesday morning.", "Tuesday morning", "2017-03-07TMO")]
    [InlineData("It airs tonight.", "tonight", "2017-03-08TNI")]
    public void Times_Of_Day_Are_Read(string text, string words, string value) => CheckValue(text, words, value, TimeKind.Time);

    [Theory]
    [InlineData("It began on May 4, 2015 and ended later that year.", "later that year", "2015")]
    [InlineData("It began on May 4, 2015. It was sold the same day.", "the same day", "2015-05-04")]
    [InlineData("It began in May 2015 and ended the following month.", "the following month", "2015-06")]
    [InlineData("They earned more in the third quarter of 2016 than a year earlier.", "a year earlier", "2015-Q3")]
    [InlineData("They earned more in the third quarter of 2016 than in the year-ago period.", "the year-ago period", "2015-Q3")]
    public void Some_Times_Point_Back_To_The_One_Before(string text, string words, string value)
    {
        var time = TimeReader.Read(text, Published)[^1];

        Assert.Equal((words, value), (time.Span.Of(text), time.Value));
    }

    [Theory]
    [InlineData("Season two has thirteen episodes.")]
    [InlineData("It may fall apart, and they may march on.")]
    [InlineData("April Reed and June Moss star.")]
    [InlineData("The second season had 2000 extras.")]
    [InlineData("The first half of the season was weak.")]
    [InlineData("It scored 1995.5 points at $2017.")]
    [InlineData("A six-year-old boy plays him.")]
    public void Other_Words_Tell_No_Time(string text) => Assert.Empty(TimeReader.Read(text, Published));

    [RepeatableProperty(Arbitrary = [typeof(RandomText)], MaxTest = 1000)]
    public bool Times_Of_Any_Text_Lie_In_It_One_Behind_The_Other(RandomText text, bool isKnown) =>
        text.Holds(TimeReader.Read(text.Content, isKnown ? Published : DayRange.Unknown).Select(time => time.Span));

    private static void CheckValue(string text, string words, string value, TimeKind kind)
    {
        var time = Assert.Single(TimeReader.Read(text, Published));

        Assert.Equal((words, value, kind), (time.Span.Of(text), time.Value, time.Kind));
    }

    private static DayRange On(string day) => new(Day(day), Day(day));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
