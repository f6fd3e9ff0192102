using System.Collections.Frozen;
using System.Globalization;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Reads the dates of feeds: those of mails (RSS), those of ISO 8601 (Atom, JSON), and what people write instead.</summary>
internal static class FeedDate
{
    private const int Longest = 60;

    // The zones that https://www.rfc-editor.org/rfc/rfc822#section-5 names, and some that are written all the same.
    private static readonly FrozenDictionary<string, string> Zones = new (string Name, string Offset)[]
    {
        ("UT", "+00:00"), ("UTC", "+00:00"), ("GMT", "+00:00"), ("Z", "+00:00"), ("BST", "+01:00"), ("CET", "+01:00"), ("CEST", "+02:00"),
        ("EST", "-05:00"), ("EDT", "-04:00"), ("CST", "-06:00"), ("CDT", "-05:00"), ("MST", "-07:00"), ("MDT", "-06:00"), ("PST", "-08:00"), ("PDT", "-07:00"),
    }.ToFrozenDictionary(zone => zone.Name, zone => zone.Offset, StringComparer.OrdinalIgnoreCase);

    /// <returns>Null where it is no date, or one that no feed can have.</returns>
    public static DateTimeOffset? Read(string? text)
    {
        if (text?.Trim() is not { Length: > 0 and <= Longest } trimmed)
        {
            return null;
        }

        var spelled = WithoutWeekday(WithNumericZone(trimmed));
        return DateTimeOffset.TryParse(spelled, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var read)
            && read.Year is >= 1990 and <= 2100 ? read.ToUniversalTime() : null;
    }

    private static string WithNumericZone(string text)
    {
        var space = text.LastIndexOf(' ');
        var zone = text[(space + 1)..];
        if (space > 0 && Zones.TryGetValue(zone, out var offset))
        {
            return $"{text[..space]} {offset}";
        }

        // "+0200" as mails write it.
        return zone is ['+' or '-', _, _, _, _] && zone.AsSpan(1).ContainsAnyExceptInRange('0', '9') is false ? $"{text[..space]} {zone[..3]}:{zone[3..]}" : text;
    }

    // Wrong weekdays are common, and nothing hangs on them.
    private static string WithoutWeekday(string text) => text.IndexOf(',') is > 0 and <= 10 and var comma && text.AsSpan(0, comma).IndexOfAnyInRange('0', '9') < 0
        ? text[(comma + 1)..].TrimStart()
        : text;
}
