using System.Globalization;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

public sealed class DigestTimesTests
{
    [Theory]
    [InlineData("UTC", 18, "2026-03-01T12:00Z", "2026-03-01T18:00Z", "2026-03-06T18:00Z")]
    [InlineData("UTC", 18, "2026-03-06T18:00Z", "2026-03-07T18:00Z", "2026-03-13T18:00Z")]
    [InlineData("America/New_York", 18, "2026-03-06T23:00Z", "2026-03-07T23:00Z", "2026-03-13T22:00Z")]
    // Clocks go forward on 29 March 2026 at 2:00 in Berlin: 2:00 does not come, so the digest comes at 3:00.
    [InlineData("Europe/Berlin", 2, "2026-03-28T12:00Z", "2026-03-29T01:00Z", "2026-04-03T00:00Z")]
    // Clocks go back on 25 October 2026 at 3:00 in Berlin: 2:00 comes twice, and the digest comes the first time.
    [InlineData("Europe/Berlin", 2, "2026-10-24T12:00Z", "2026-10-25T00:00Z", "2026-10-30T01:00Z")]
    [InlineData("Europe/Berlin", 2, "2026-10-25T00:30Z", "2026-10-26T01:00Z", "2026-10-30T01:00Z")]
    // Midnight itself is skipped in Beirut on 29 March 2026.
    [InlineData("Asia/Beirut", 0, "2026-03-28T12:00Z", "2026-03-28T22:00Z", "2026-04-02T21:00Z")]
    public void A_Digest_Comes_At_Its_Hour_In_The_Servers_Zone(string zone, int hour, string moment, string daily, string weekly)
    {
        var times = new DigestTimes(hour, DayOfWeek.Friday);
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone);

        Assert.Equal(Time(daily), times.After(Time(moment), DeliveryMode.Daily, place));
        Assert.Equal(Time(weekly), times.After(Time(moment), DeliveryMode.Weekly, place));
    }

    [RepeatableProperty]
    public bool The_Next_Digest_Is_Later_And_Within_A_Day_And_An_Hour_And_Comes_Once_A_Local_Day(uint minutes, byte hour, byte zone)
    {
        var times = new DigestTimes(hour % 24, DayOfWeek.Friday);
        var zones = TimeZoneInfo.GetSystemTimeZones();
        var place = zones[zone % zones.Count];
        var moment = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes % (20 * 365 * 24 * 60));

        var first = times.After(moment, DeliveryMode.Daily, place);
        var second = times.After(first, DeliveryMode.Daily, place);

        return first > moment
            && first - moment <= TimeSpan.FromHours(26)
            && second - first is { TotalHours: >= 22 and <= 26 };
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
