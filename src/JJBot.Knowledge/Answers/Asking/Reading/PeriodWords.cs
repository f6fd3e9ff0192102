using System.Globalization;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds where a question names a time: "in the summer of 2031", "last spring".</summary>
internal static class PeriodWords
{
    private const int LongestPeriod = 5;

    /// <param name="line">The question.</param>
    /// <param name="at">The place.</param>
    /// <param name="today">Where "last spring" is reckoned from.</param>
    /// <returns>The longest that begins there, and how many words name it; null where none does.</returns>
    public static (Period Period, int Length)? At(QuestionLine line, int at, DateOnly today)
    {
        if (Relative(line.WordAt(at), line.WordAt(at + 1), today) is { } relative)
        {
            return (relative, line.WordAt(at) == "last" ? 2 : 1);
        }

        for (var length = Math.Min(LongestPeriod, line.Count - at); length > 0; length--)
        {
            if (HasYear(line, at, length) && line.AreFree(at, length) && PeriodText.TryParse(line.Typed(at, at + length - 1), out _) is { } period)
            {
                return (period, length);
            }
        }

        return null;
    }

    private static bool HasYear(QuestionLine line, int at, int length) =>
        line.Tokens.Skip(at).Take(length).Any(token => token.Word.Length == 4 && int.TryParse(token.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100);

    /// <summary>"last spring" is the latest one that is over.</summary>
    private static Period? Relative(string word, string next, DateOnly today) => (word, next) switch
    {
        ("yesterday", _) => Periods.Day(today.AddDays(-1)),
        ("last", "year") => Periods.Year(today.Year - 1),
        ("last", "month") => Periods.Month(today.AddMonths(-1).Year, today.AddMonths(-1).Month),
        ("last", "spring") => LastSeason(SeasonOfYear.Spring, today),
        ("last", "summer") => LastSeason(SeasonOfYear.Summer, today),
        ("last", "autumn" or "fall") => LastSeason(SeasonOfYear.Autumn, today),
        ("last", "winter") => LastSeason(SeasonOfYear.Winter, today),
        _ => null,
    };

    private static Period LastSeason(SeasonOfYear season, DateOnly today)
    {
        var year = today.Year;
        while (Periods.Season(year, season).Days.Latest >= today)
        {
            year--;
        }

        return Periods.Season(year, season);
    }
}
