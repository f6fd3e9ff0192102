using System.Globalization;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times.Calendars;

/// <summary>One named stretch of the calendar: a day, a week, March 2017, the third quarter of 2017, the 1990s.</summary>
/// <param name="Unit">What it is: a day or longer.</param>
/// <param name="First">Its first day; for a season one within it. Weeks begin on Monday.</param>
internal readonly record struct CalendarStretch(CalendarUnit Unit, DateOnly First)
{
    /// <summary>The years that the calendar here knows; a text that tells others is answered by their numbers alone.</summary>
    public static bool IsYear(int year) => year is >= Periods.FirstYear and < Periods.LastYear;

    public static CalendarStretch Day(DateOnly day) => new(CalendarUnit.Day, day);

    public static CalendarStretch Week(DateOnly day) => new(CalendarUnit.Week, MondayOf(day));

    public static CalendarStretch Weekend(DateOnly day) => new(CalendarUnit.Weekend, MondayOf(day));

    public static CalendarStretch Month(int year, int month) => new(CalendarUnit.Month, new DateOnly(year, month, 1));

    public static CalendarStretch Quarter(int year, int quarter) => new(CalendarUnit.Quarter, new DateOnly(year, quarter * 3 - 2, 1));

    public static CalendarStretch Half(int year, int half) => new(CalendarUnit.Half, new DateOnly(year, half * 6 - 5, 1));

    /// <summary>Winter belongs to the year that it begins in.</summary>
    public static CalendarStretch Season(int year, SeasonOfYear season) =>
        new(CalendarUnit.Season, season == SeasonOfYear.Winter ? new DateOnly(year, 12, 21) : new DateOnly(year, 3 + 3 * (int)season, 1));

    public static CalendarStretch Year(int year) => new(CalendarUnit.Year, new DateOnly(year, 1, 1));

    public static CalendarStretch Decade(int year) => new(CalendarUnit.Decade, new DateOnly(year - year % 10, 1, 1));

    public static CalendarStretch Century(int year) => new(CalendarUnit.Century, new DateOnly(year - year % 100, 1, 1));

    /// <summary>The stretch of a unit that holds a day; units shorter than a day give the day.</summary>
    public static CalendarStretch Holding(CalendarUnit unit, DateOnly day) => unit switch
    {
        CalendarUnit.Week => Week(day),
        CalendarUnit.Weekend => Weekend(day),
        CalendarUnit.Month => Month(day.Year, day.Month),
        CalendarUnit.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        CalendarUnit.Half => Half(day.Year, day.Month <= 6 ? 1 : 2),
        CalendarUnit.Season => Season(day.Month <= 2 ? day.Year - 1 : day.Year, SeasonOf(day)),
        CalendarUnit.Year => Year(day.Year),
        CalendarUnit.Decade => Decade(day.Year),
        CalendarUnit.Century or CalendarUnit.Millennium => Century(day.Year),
        _ => Day(day),
    };

    /// <summary>A day that lies some units after another, or before it where the number is negative; null beyond the calendar.</summary>
    public static DateOnly? Shift(DateOnly day, CalendarUnit unit, int number)
    {
        var years = unit switch
        {
            CalendarUnit.Year => number,
            CalendarUnit.Decade => number * 10L,
            CalendarUnit.Century => number * 100L,
            CalendarUnit.Millennium => number * 1000L,
            _ => 0,
        };
        var months = unit switch
        {
            CalendarUnit.Month => number,
            CalendarUnit.Quarter or CalendarUnit.Season => number * 3L,
            CalendarUnit.Half => number * 6L,
            _ => 0,
        };
        var days = unit is CalendarUnit.Week or CalendarUnit.Weekend ? number * 7L : unit == CalendarUnit.Day ? number : 0;

        // Far beyond any year that is told, and far from what the calendar's own arithmetic can bear.
        const long FarYears = 5000;
        if (Math.Abs(years) > FarYears || Math.Abs(months) > FarYears * 12 || Math.Abs(days) > FarYears * 365)
        {
            return null;
        }

        var year = day.Year + years + (months / 12) + (days / 365);
        return year is > 2 and < 9997 ? day.AddYears((int)years).AddMonths((int)months).AddDays((int)days) : null;
    }

    /// <summary>As TimeML writes it: "2017-03", "2017-Q3", "2017-SP", "199".</summary>
    public string Value => Unit switch
    {
        CalendarUnit.Day => Say($"{First:yyyy-MM-dd}"),
        CalendarUnit.Week => Say($"{ISOWeek.GetYear(First.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(First.ToDateTime(default)):00}"),
        CalendarUnit.Weekend => Say($"{ISOWeek.GetYear(First.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(First.ToDateTime(default)):00}-WE"),
        CalendarUnit.Month => Say($"{First:yyyy-MM}"),
        CalendarUnit.Quarter => Say($"{First.Year:0000}-Q{(First.Month + 2) / 3}"),
        CalendarUnit.Half => Say($"{First.Year:0000}-H{(First.Month + 5) / 6}"),
        CalendarUnit.Season => Say($"{First.Year:0000}-{TimeMl.Season(SeasonOf(First))}"),
        CalendarUnit.Decade => Say($"{First.Year / 10:000}"),
        CalendarUnit.Century => Say($"{First.Year / 100:00}"),
        _ => Say($"{First.Year:0000}"),
    };

    /// <summary>The days of a portion of it by the conventions of <see cref="Periods"/>; null for years that they do not know.</summary>
    /// <remarks>What is left or over of it depends on the day of publication, and is for <see cref="Meanings.Meaning"/> to tell.</remarks>
    public Period? Period(Portion portion)
    {
        if (!IsYear(First.Year) || Unit is CalendarUnit.Century or CalendarUnit.Millennium)
        {
            return null;
        }

        var part = portion switch
        {
            Portion.Early or Portion.Start => PartOf.Early,
            Portion.Mid => PartOf.Mid,
            Portion.Late or Portion.End => PartOf.Late,
            _ => PartOf.Whole,
        };
        return Unit switch
        {
            CalendarUnit.Day => Periods.Day(First),
            CalendarUnit.Week => Periods.Week(First),
            CalendarUnit.Weekend => Periods.Weekend(First),
            CalendarUnit.Month => Periods.Month(First.Year, First.Month, part),
            CalendarUnit.Quarter => Periods.Quarter(First.Year, (First.Month + 2) / 3),
            CalendarUnit.Half => Periods.Half(First.Year, (First.Month + 5) / 6),
            CalendarUnit.Season => Periods.Season(First.Year, SeasonOf(First), part),
            CalendarUnit.Decade => Periods.Decade(First.Year, part),
            _ when portion == Portion.Start => Periods.StartOfYear(First.Year),
            _ when portion == Portion.End => Periods.EndOfYear(First.Year),
            _ => Periods.Year(First.Year, part),
        };
    }

    /// <summary>By whole months, as seasons are told.</summary>
    private static SeasonOfYear SeasonOf(DateOnly day) => day.Month switch
    {
        12 when day.Day < 21 => SeasonOfYear.Autumn,
        >= 3 and <= 5 => SeasonOfYear.Spring,
        >= 6 and <= 8 => SeasonOfYear.Summer,
        >= 9 and <= 11 => SeasonOfYear.Autumn,
        _ => SeasonOfYear.Winter,
    };

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Say(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);
}
