using System.Globalization;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>A span that ends or begins with the day of publication: "the past three years", "the next few weeks", "in the next year or so", "recent months".</summary>
internal sealed class SpanRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        var start = words.TermAt(index) == Term.The ? index + 1 : index;
        var sign = words.TermAt(start) switch
        {
            Term.Last or Term.Past or Term.Recent => -1,
            Term.Next => 1,
            _ => 0,
        };
        if (sign == 0)
        {
            return null;
        }

        var numeral = words.TermAt(start + 1) is Term.Unit or Term.Units
            ? new Numeral(words.TermAt(start + 1) == Term.Unit ? 1 : null, start + 1)
            : Numeral.Read(words, start + 1);
        if (numeral is not var (number, at) || words.TermAt(at) is not (Term.Unit or Term.Units))
        {
            return null;
        }

        // "Last year" and "next year" are years of the calendar, unless they are softened; "the past year" is not.
        var isSoftened = words.TermAt(at + 1) == Term.Or && words.TermAt(at + 2) == Term.So;
        if (at == start + 1 && words.TermAt(at) == Term.Unit && words.TermAt(start) != Term.Past && !isSoftened)
        {
            return null;
        }

        var unit = (CalendarUnit)words.ValueAt(at);
        return new Found(isSoftened ? at + 3 : at + 1, TimeKind.Duration, new Plain(TimeMl.Duration(number, unit), published => Days(published, unit, sign, number)));
    }

    private static Period? Days(DayRange published, CalendarUnit unit, int sign, decimal? number)
    {
        if (number is not { } told || told != decimal.Truncate(told) || told > 1000 || unit < CalendarUnit.Day)
        {
            return null;
        }

        DateOnly? Shifted(DateOnly? day) => day is { } known ? CalendarStretch.Shift(known, unit, sign * (int)told) : null;
        var days = sign > 0 ? (First: published.Earliest, Last: Shifted(published.Latest)) : (First: Shifted(published.Earliest), Last: published.Latest);
        var count = told == 1 ? "" : $"{told.ToString("0", CultureInfo.InvariantCulture)} ";
        return new Period(
            new DayRange(days.First, days.Last),
            unit is CalendarUnit.Day or CalendarUnit.Week ? Precision.Month : Precision.Year,
            $"the {(sign > 0 ? "next" : "past")} {count}{EnumName<CalendarUnit>.Of(unit)}{(told == 1 ? "" : "s")}");
    }
}
