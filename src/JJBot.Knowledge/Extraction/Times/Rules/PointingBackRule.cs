using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>Words that point back to a time told before: "later that year", "the same day", "the following month", "the year-ago quarter".</summary>
internal sealed class PointingBackRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        var start = PortionPrefix.Read(words, index).End;
        var offset = words.TermAt(start) == Term.That || (start > index && words.Is(start, "same")) ? 0
            : start > index && words.Is(start, "following") ? 1
            : start > index && words.Is(start, "previous") ? -1
            : (int?)null;
        var unit = (CalendarUnit)words.ValueAt(start + 1);
        if (offset is { } steps && words.TermAt(start + 1) == Term.Unit && unit is >= CalendarUnit.Day and <= CalendarUnit.Decade)
        {
            return new Found(start + 2, TimeKind.Date, Steps(unit, steps));
        }

        return YearAgo(words, start);
    }

    /// <summary>A year before a quarter is that quarter of the year before.</summary>
    public static Meaning YearsBefore(int years, Meaning otherwise) => new PointingBack(
        told => told.Unit == CalendarUnit.Quarter && CalendarStretch.Shift(told.First, CalendarUnit.Year, -years) is { } shifted
            ? CalendarStretch.Holding(CalendarUnit.Quarter, shifted)
            : null,
        otherwise);

    private static PointingBack Steps(CalendarUnit unit, int steps) => new(
        told => told.Unit <= unit && CalendarStretch.Shift(told.First, unit, steps) is { } shifted ? CalendarStretch.Holding(unit, shifted) : null,
        steps == 0 ? new Plain(TimeMl.Past) : new UnitTime(unit, steps, Portion.Whole));

    /// <summary>"Year-ago", "year-earlier", with the quarter or period behind it.</summary>
    private static Found? YearAgo(TimeWords words, int start)
    {
        var isYearAgo = words.Is(start, "year") && words.IsMark(start + 1, '-') && words.TermAt(start + 2) is Term.Ago or Term.Earlier;
        if (!isYearAgo)
        {
            return null;
        }

        var end = words.Is(start + 3, "quarter") || words.Is(start + 3, "period") ? start + 4 : start + 3;
        return new Found(end, TimeKind.Date, YearsBefore(1, new UnitTime(CalendarUnit.Year, -1, Portion.Whole)));
    }
}
