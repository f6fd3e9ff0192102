using System.Globalization;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times;

/// <summary>A stretch that comes again each year: a month, a day of one, a season, a quarter.</summary>
/// <param name="Name">In one fixed form ("March 5").</param>
/// <param name="Open">Its value in a year that is not known ("XXXX-03-05").</param>
/// <param name="In">The stretch of one year.</param>
internal sealed record YearlyStretch(string Name, string Open, Func<int, CalendarStretch> In)
{
    public static YearlyStretch OfMonth(int month) => new(Named(month), $"XXXX-{month:00}", year => CalendarStretch.Month(year, month));

    /// <summary>29 February is the last of February in the other years.</summary>
    public static YearlyStretch OfDay(int month, int day) => new(
        $"{Named(month)} {day}",
        $"XXXX-{month:00}-{day:00}",
        year => CalendarStretch.Day(new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)))));

    public static YearlyStretch OfSeason(SeasonOfYear season) =>
        new(EnumName<SeasonOfYear>.Of(season), $"XXXX-{TimeMl.Season(season)}", year => CalendarStretch.Season(year, season));

    public static YearlyStretch OfQuarter(int quarter) => new($"Q{quarter}", $"XXXX-Q{quarter}", year => CalendarStretch.Quarter(year, quarter));

    public static YearlyStretch OfHalf(int half) =>
        new(half == 1 ? "the first half" : "the second half", $"XXXX-H{half}", year => CalendarStretch.Half(year, half));

    /// <summary>In a year that the text tells.</summary>
    public Meaning InYear(YearReference year, Portion portion) => year.Year is { } told
        ? new Dated(In(told), portion)
        : new Reckoned($"{Name} of {Deixis.Word(year.Offset)} year", Open, day => In(day.Year + year.Offset), portion);

    private static string Named(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
