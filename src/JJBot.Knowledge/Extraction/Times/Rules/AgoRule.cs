using System.Globalization;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>A time so long before, or after, the day of publication: "two weeks ago", "nearly a decade ago", "a year earlier", "six months from now".</summary>
internal sealed class AgoRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        var start = Hedge.After(words, index);
        var isBare = words.TermAt(start) == Term.Units;
        var numeral = isBare ? new Numeral(null, start) : Numeral.Read(words, start);
        if (numeral is not var (number, at))
        {
            return null;
        }

        at = words.IsMark(at, '-') ? at + 1 : at;
        if (words.TermAt(at) is not (Term.Unit or Term.Units))
        {
            return null;
        }

        var unit = (CalendarUnit)words.ValueAt(at);
        var end = words.TermAt(at + 1) == Term.Or && words.TermAt(at + 2) == Term.So ? at + 3 : at + 1;
        var sign = SignAt(words, end);
        if (sign == 0 || number > 5000)
        {
            return null;
        }

        end += words.TermAt(end) == Term.From ? 2 : 1;
        return number is { } told
            ? new Found(end, TimeKind.Date, sign < 0 && unit == CalendarUnit.Year && told == decimal.Truncate(told)
                ? PointingBackRule.YearsBefore((int)told, Shifted(unit, -told))
                : Shifted(unit, sign * told))
            : new Found(end, TimeKind.Date, new Plain(sign < 0 ? TimeMl.Past : TimeMl.Future));
    }

    private static int SignAt(TimeWords words, int index) => words.TermAt(index) switch
    {
        Term.Ago or Term.Earlier => -1,
        Term.From when words.TermAt(index + 1) is Term.Now or Term.NamedDay => 1,
        _ => 0,
    };

    /// <summary>Told in years it is a year, in months a month, in weeks a week, and in anything shorter a day.</summary>
    private static Reckoned Shifted(CalendarUnit unit, decimal number)
    {
        var (finer, count) = number == decimal.Truncate(number) ? (unit, (int)number)
            : unit == CalendarUnit.Year ? (CalendarUnit.Month, (int)(number * 12))
            : (unit, (int)Math.Round(number));
        var grain = finer is CalendarUnit.Decade or CalendarUnit.Century or CalendarUnit.Millennium ? CalendarUnit.Year : finer;
        return new Reckoned(
            Words(number, unit),
            UnitTime.Open(grain),
            day => CalendarStretch.Shift(day, finer, count) is { } shifted ? CalendarStretch.Holding(grain, shifted) : null);
    }

    private static string Words(decimal number, CalendarUnit unit)
    {
        var count = Math.Abs(number);
        var units = $"{EnumName<CalendarUnit>.Of(unit)}{(count == 1 ? "" : "s")}";
        return string.Create(CultureInfo.InvariantCulture, $"{count:0.#} {units} {(number < 0 ? "ago" : "from now")}");
    }
}
