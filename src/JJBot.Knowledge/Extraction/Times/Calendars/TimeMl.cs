using System.Globalization;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times.Calendars;

/// <summary>
/// How TimeML writes what is no date: https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3.
/// An X stands for a digit or a number that is not told.
/// </summary>
internal static class TimeMl
{
    public const string Present = "PRESENT_REF";

    public const string Past = "PAST_REF";

    public const string Future = "FUTURE_REF";

    public static string Season(SeasonOfYear season) => season switch
    {
        SeasonOfYear.Spring => "SP",
        SeasonOfYear.Summer => "SU",
        SeasonOfYear.Autumn => "FA",
        _ => "WI",
    };

    /// <summary>"P3D", "PT2H", "PXM"; decades and longer are told in years, weekends in weeks, seasons and halves in months.</summary>
    /// <param name="number">Null where it is not told.</param>
    /// <param name="unit">The unit.</param>
    public static string Duration(decimal? number, CalendarUnit unit)
    {
        var (factor, letter) = unit switch
        {
            CalendarUnit.Second => (1, "TS"),
            CalendarUnit.Minute => (1, "TM"),
            CalendarUnit.Hour => (1, "TH"),
            CalendarUnit.Day => (1, "D"),
            CalendarUnit.Week => (1, "W"),
            CalendarUnit.Weekend => (2, "D"),
            CalendarUnit.Month => (1, "M"),
            CalendarUnit.Quarter or CalendarUnit.Season => (3, "M"),
            CalendarUnit.Half => (6, "M"),
            CalendarUnit.Decade => (10, "Y"),
            CalendarUnit.Century => (100, "Y"),
            CalendarUnit.Millennium => (1000, "Y"),
            _ => (1, "Y"),
        };
        var (time, designator) = letter.Length == 2 ? ("T", letter[1..]) : ("", letter);
        if (number is not { } told)
        {
            return $"P{time}X{designator}";
        }

        var whole = decimal.Truncate(told);
        var half = told - whole == 0.5m;
        var finer = half ? unit switch
        {
            CalendarUnit.Year => "6M",
            CalendarUnit.Hour => "30M",
            CalendarUnit.Minute => "30S",
            _ => null,
        } : null;
        return finer is null
            ? string.Create(CultureInfo.InvariantCulture, $"P{time}{(told * factor).ToString("0.##", CultureInfo.InvariantCulture)}{designator}")
            : string.Create(CultureInfo.InvariantCulture, $"P{time}{whole:0}{designator}{finer}");
    }
}
