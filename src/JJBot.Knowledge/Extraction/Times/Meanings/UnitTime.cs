using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>The stretch of a unit that holds the day of publication, or one beside it: "this week", "next year".</summary>
/// <param name="unit">The unit.</param>
/// <param name="offset">-1, 0 or 1.</param>
/// <param name="portion">Which part of it.</param>
internal sealed class UnitTime(CalendarUnit unit, int offset, Portion portion) : Reckoned(
    $"{Deixis.Word(offset)} {EnumName<CalendarUnit>.Of(unit)}",
    Open(unit),
    day => CalendarStretch.Shift(day, unit, offset) is { } shifted ? CalendarStretch.Holding(unit, shifted) : null,
    portion,
    isPresent: offset == 0 && unit <= CalendarUnit.Month)
{
    public bool IsThisYear => unit == CalendarUnit.Year && offset == 0 && Portion == Portion.Whole;

    public bool IsNextYear => unit == CalendarUnit.Year && offset == 1;

    /// <summary>The value of one that is not known.</summary>
    public static string Open(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => "XXXX-XX-XX",
        CalendarUnit.Weekend => "XXXX-WXX-WE",
        CalendarUnit.Week => "XXXX-WXX",
        CalendarUnit.Month => "XXXX-XX",
        CalendarUnit.Quarter => "XXXX-QX",
        CalendarUnit.Decade => "XXX",
        CalendarUnit.Century => "XX",
        _ => "XXXX",
    };
}
