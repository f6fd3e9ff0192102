using System.Globalization;
using System.Text.RegularExpressions;
using JJBot.Knowledge.Extraction.Times;
using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Claims;

/// <summary>
/// Reads a time that lies behind, as people type it: all that <see cref="PeriodText"/> reads, and what is reckoned from today: "last spring",
/// "two months ago", "Tuesday", "christmas", "March". Of what comes again each year or week, it is the last one that has begun.
/// </summary>
internal static partial class PastTime
{
    public const string Examples = "write it like 2017-03-05, March 2017, last spring, two months ago, Christmas 2016 or yesterday";

    private const int Longest = 60;

    /// <param name="text">What was typed; capitals and spaces do not matter.</param>
    /// <param name="today">Today's date where it is typed.</param>
    /// <param name="mistake">Null, or one sentence that says what is wrong and what is understood.</param>
    /// <returns>The days, both ends included, or null where there is a mistake. How long ago something was ("a year ago") is one day.</returns>
    public static DayRange? TryParse(string text, DateOnly today, out string? mistake)
    {
        mistake = null;
        var words = Spaces().Replace(text.Trim(), " ");
        if (words.Length > Longest)
        {
            mistake = $"That is too long for a time: {Examples}.";
            return null;
        }

        if (PeriodText.TryParse(words, out var why) is { } period)
        {
            return period.Days;
        }

        var days = words.Any(char.IsLetter) ? Counted(words, today) ?? Told(words, today) ?? Told(Capitalized(words), today) : null;
        if (days is null)
        {
            mistake = PeriodText.IsNearly(words) ? why : $"'{words}' is not a time that I understand: {Examples}.";
        }

        return days;
    }

    /// <summary>"Two months ago", "the last two weeks", "3 days": counted back from today to one day.</summary>
    private static DayRange? Counted(string words, DateOnly today)
    {
        var length = Ago().Replace(words.ToLowerInvariant(), "");
        var found = Whole("It took ", length, DayRange.Unknown);
        var match = found?.Kind == TimeKind.Duration ? Length().Match(found.Value) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        DateOnly? day = today;
        foreach (var (group, unit) in Units)
        {
            if (match.Groups[group] is { Success: true, Value: var digits } && day is { } from)
            {
                day = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? CalendarStretch.Shift(from, unit, -count) : null;
            }
        }

        return day is { } reached && CalendarStretch.IsYear(reached.Year) ? new DayRange(reached, reached) : null;
    }

    /// <summary>"Last spring", "Tuesday": words that leave no choice but the past stand before them.</summary>
    private static DayRange? Told(string words, DateOnly today) =>
        Whole("They met back in ", words, new DayRange(today, today)) is { Kind: TimeKind.Date or TimeKind.Time, Period: { } period } ? period.Days : null;

    /// <summary>The one expression that the words are from end to end; null where they hold anything else.</summary>
    private static TimeExpression? Whole(string lead, string words, DayRange today)
    {
        var start = lead.Length + (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0);
        return TimeReader.Read(lead + words, today) is [{ Span: var span } found] && (span.Start == start || span.Start == lead.Length) && span.End == lead.Length + words.Length
            ? found
            : null;
    }

    /// <summary>Names of days are known by their capitals, which people leave away.</summary>
    private static string Capitalized(string words) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant());

    private static readonly (string Group, CalendarUnit Unit)[] Units =
        [("years", CalendarUnit.Year), ("months", CalendarUnit.Month), ("weeks", CalendarUnit.Week), ("days", CalendarUnit.Day)];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" (ago|back|earlier)\z")]
    private static partial Regex Ago();

    /// <summary>A duration of TimeML; of hours and minutes nothing is left when days are counted.</summary>
    [GeneratedRegex(@"^P(?!T?\z)((?<years>[0-9]{1,4})Y)?((?<months>[0-9]{1,5})M)?((?<weeks>[0-9]{1,5})W)?((?<days>[0-9]{1,6})D)?(T[0-9.HMS]{1,20})?\z")]
    private static partial Regex Length();
}
