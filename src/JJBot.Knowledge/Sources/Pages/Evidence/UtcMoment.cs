using System.Globalization;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Moments written in UTC: where the outlet is, the day may have been another.</summary>
internal static class UtcMoment
{
    /// <summary>In the Americas it was still the day before until about then; in UTC hours.</summary>
    private const int MorningEnds = 8;

    /// <summary>In Asia and Oceania it was the next day already from about then; in UTC hours.</summary>
    private const int EveningBegins = 15;

    /// <param name="text">"2022-05-04T00:53:29Z" and the like.</param>
    /// <param name="day">The day that it names.</param>
    /// <returns>The other day that it may have been; null where the text is in local time, or around noon.</returns>
    public static DateOnly? OtherDay(string text, DateOnly day)
    {
        var isUtc = text.EndsWith('Z') || text.EndsWith("+00:00", StringComparison.Ordinal) || text.EndsWith("+0000", StringComparison.Ordinal);
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (!isUtc || time < 0 || time + 3 > text.Length || !int.TryParse(text.AsSpan(time + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour))
        {
            return null;
        }

        return hour < MorningEnds ? day.AddDays(-1) : hour >= EveningBegins ? day.AddDays(1) : null;
    }
}
