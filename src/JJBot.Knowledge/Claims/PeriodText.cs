using System.Globalization;
using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Claims;

/// <summary>
/// Reads a day, a month, a season or a year as people type it: "2017-03-05", "5 March 2017", "March 2017", "2017-03", "early spring 2018",
/// "Q3 2017", "the end of 2017", "2017". What it cannot read it says why.
/// </summary>
public static partial class PeriodText
{
    private const string Examples = "write it like 2017-03-05, March 2017, spring 2017 or 2017";

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(name => name.ToLowerInvariant())];

    /// <param name="text">What was typed; capitals, commas and spaces do not matter.</param>
    /// <param name="mistake">Null, or one sentence that says what is wrong and what is understood.</param>
    /// <returns>The days, or null where there is a mistake.</returns>
    public static Period? TryParse(string text, out string? mistake)
    {
        mistake = null;
        if (text.Length > 60)
        {
            mistake = $"That is too long for a date: {Examples}.";
            return null;
        }

        var words = Spaces().Replace(text.Replace(',', ' ').Trim().ToLowerInvariant(), " ");
        try
        {
            var period = Numeric(words) ?? Worded(words);
            mistake = period is null ? NotUnderstood(text, words) : null;
            return period;
        }
        catch (ImpossibleDateException exception)
        {
            mistake = exception.Message;
            return null;
        }
    }

    /// <summary>Whether it has the look of a date, so that what is wrong with it is worth telling.</summary>
    internal static bool IsNearly(string text) => text.Any(char.IsAsciiDigit) && TryParse(text, out var mistake) is null && !mistake!.Contains(Examples, StringComparison.Ordinal);

    private static Period? Numeric(string words)
    {
        var match = NumericDate().Match(words);
        if (!match.Success)
        {
            return null;
        }

        var year = Year(match);
        return (match.Groups["month"].Success, match.Groups["day"].Success) switch
        {
            (false, _) => Periods.Year(year),
            (true, false) => Periods.Month(year, Month(Number(match, "month"))),
            _ => Periods.Day(Day(year, Month(Number(match, "month")), Number(match, "day"))),
        };
    }

    private static Period? Worded(string words)
    {
        if (MonthAndYear().Match(words) is { Success: true } month && MonthNamed(month.Groups["month"].Value) is { } number)
        {
            return month.Groups["day"].Success
                ? Periods.Day(Day(Year(month), number, Number(month, "day")))
                : Periods.Month(Year(month), number, Part(month));
        }

        if (SeasonAndYear().Match(words) is { Success: true } season)
        {
            return Periods.Season(Year(season), SeasonNamed(season.Groups["season"].Value), Part(season));
        }

        if (PartOfYear().Match(words) is { Success: true } part)
        {
            return Periods.Year(Year(part), Part(part));
        }

        return Fraction(words);
    }

    private static Period? Fraction(string words)
    {
        if (QuarterOfYear().Match(words) is { Success: true } quarter)
        {
            return Periods.Quarter(Year(quarter), Number(quarter, "number"));
        }

        if (HalfOfYear().Match(words) is { Success: true } half)
        {
            return Periods.Half(Year(half), half.Groups["number"].Value is "1" or "first" ? 1 : 2);
        }

        if (EndOfYear().Match(words) is not { Success: true } end)
        {
            return null;
        }

        var year = Year(end);
        return end.Groups["by"].Success ? Periods.ByEndOf(year) : end.Groups["end"].Success ? Periods.EndOfYear(year) : Periods.StartOfYear(year);
    }

    private static string NotUnderstood(string text, string words) => Ambiguous().IsMatch(words)
        ? $"'{text.Trim()}' can be read in two ways: write the year first, like 2017-03-05."
        : $"'{text.Trim()}' is not a date that I understand: {Examples}.";

    private static int Year(Match match)
    {
        var year = Number(match, "year");
        return year is >= Periods.FirstYear and <= Periods.LastYear ? year : throw new ImpossibleDateException(Say(
            $"The year {year} is out of range: years run from {Periods.FirstYear} to {Periods.LastYear}."));
    }

    private static int Month(int month) =>
        month is >= 1 and <= 12 ? month : throw new ImpossibleDateException(Say($"There is no month {month}: months run from 1 to 12."));

    private static DateOnly Day(int year, int month, int day)
    {
        var last = DateTime.DaysInMonth(year, month);
        return day >= 1 && day <= last ? new DateOnly(year, month, day) : throw new ImpossibleDateException(Say(
            $"There is no {new DateOnly(year, month, 1):MMMM} {day} in {year}: that month has {last} days."));
    }

    private static int? MonthNamed(string word)
    {
        var index = Array.FindIndex(Months, name => name == word || (word.Length >= 3 && name.StartsWith(word.TrimEnd('.'), StringComparison.Ordinal)));
        return index < 0 ? null : index + 1;
    }

    private static SeasonOfYear SeasonNamed(string word) => word == "fall" ? SeasonOfYear.Autumn : EnumName<SeasonOfYear>.Parse(word);

    private static PartOf Part(Match match) =>
        match.Groups["part"] is { Success: true, Value: var word } ? word == "middle" ? PartOf.Mid : EnumName<PartOf>.Parse(word) : PartOf.Whole;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>[0-9]{1,2})(-(?<day>[0-9]{1,2}))?)?\z")]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"^(((?<part>early|mid|late)[ -])?|(?<day>[0-9]{1,2})(st|nd|rd|th|\.)? (of )?)(?<month>[a-z]{3,9}\.?)( (?<day>[0-9]{1,2})(st|nd|rd|th)?)? (of )?(?<year>[0-9]{4})\z")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^(the )?((?<part>early|mid|late)[ -])?(?<season>spring|summer|autumn|fall|winter) (of )?(?<year>[0-9]{4})\z")]
    private static partial Regex SeasonAndYear();

    [GeneratedRegex(@"^((?<part>early|mid|late)( in)?[ -]|the (?<part>middle) of )(?<year>[0-9]{4})\z")]
    private static partial Regex PartOfYear();

    [GeneratedRegex(@"^((the )?q(?<number>[1-4]) (of )?(?<year>[0-9]{4})|(?<year>[0-9]{4})[ -]q(?<number>[1-4]))\z")]
    private static partial Regex QuarterOfYear();

    [GeneratedRegex(@"^((the )?(?<number>first|second) half of|h(?<number>[12])) (?<year>[0-9]{4})\z")]
    private static partial Regex HalfOfYear();

    [GeneratedRegex(@"^(?<by>by )?(the )?((?<end>end)|start|beginning) of (?<year>[0-9]{4})\z")]
    private static partial Regex EndOfYear();

    [GeneratedRegex(@"^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}\z")]
    private static partial Regex Ambiguous();

    private sealed class ImpossibleDateException(string message) : Exception(message);
}
