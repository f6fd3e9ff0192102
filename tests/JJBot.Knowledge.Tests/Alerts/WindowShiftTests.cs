using System.Globalization;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Alerts;

public sealed class WindowShiftTests
{
    [Theory]
    [InlineData("2018-03-01", "2018-03-31", "2018-05-01", "2018-05-31", "2 months later")]
    [InlineData("2018-05-01", "2018-05-31", "2018-04-01", "2018-04-30", "1 month earlier")]
    [InlineData("2018-01-01", "2018-12-31", "2019-01-01", "2019-12-31", "1 year later")]
    [InlineData("2018-01-01", "2018-12-31", "2018-03-01", "2018-05-31", "narrower")]
    [InlineData("2018-03-01", "2018-05-31", "2018-01-01", "2018-12-31", "wider")]
    [InlineData("2018-03-08", "2018-03-08", "2018-03-09", "2018-03-09", "1 day later")]
    [InlineData("2018-03-08", "2018-03-08", "2018-04-05", "2018-04-05", "4 weeks later")]
    [InlineData("2018-03-08", "2018-03-08", "2018-04-01", "2018-04-01", "about 3 weeks later")]
    [InlineData("2018-03-08", "2018-03-08", "2018-07-20", "2018-07-20", "about 4 months later")]
    [InlineData("2018-03-08", "2018-03-08", "2020-03-08", "2020-03-08", "2 years later")]
    [InlineData("2018-03-01", null, "2018-05-01", null, "narrower")]
    [InlineData(null, "2018-03-31", "2018-05-01", "2018-05-31", null)]
    [InlineData(null, null, "2018-05-01", "2018-05-31", null)]
    [InlineData("2018-03-01", "2018-03-31", "2018-03-01", "2018-03-31", null)]
    public void By_How_Much_A_Window_Moved_Is_Said(string? first, string? last, string? newFirst, string? newLast, string? words) =>
        Assert.Equal(words, WindowShift.By(new DayRange(Day(first), Day(last)), new DayRange(Day(newFirst), Day(newLast))));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
