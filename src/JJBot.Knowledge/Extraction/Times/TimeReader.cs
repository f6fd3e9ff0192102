using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Rules;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times;

/// <summary>Finds the times that a text tells. Never throws, and takes time in proportion to the text.</summary>
public static class TimeReader
{
    /// <summary>How many dates are kept in mind for those without a year.</summary>
    private const int LargestMemory = 100;

    private static readonly ITimeRule Dates = new YearlyRule();
    private static readonly ITimeRule NamedDays = new NamedDayRule();
    private static readonly WeekdayRule Weekdays = new WeekdayRule(Dates);

    /// <summary>In the order in which they are asked at a place; the first that reads something there is believed.</summary>
    private static readonly ITimeRule[] Rules =
    [
        new NumericDateRule(),
        new ClockRule(Weekdays, Dates, NamedDays),
        Weekdays,
        new WeekOfRule(Dates),
        Dates,
        new DecadeRule(),
        new YearRule(),
        NamedDays,
        new SetRule(),
        new PointingBackRule(),
        new AgoRule(),
        new SpanRule(),
        new UnitRule(),
        new DurationRule(),
        new ReferenceRule(),
    ];

    /// <param name="text">One paragraph, or a whole text.</param>
    /// <param name="published">When it was published, for "last year" and its like: a day, bounds, or unknown.</param>
    /// <returns>In the order of the text, none overlapping another.</returns>
    public static IReadOnlyList<TimeExpression> Read(string text, DayRange published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(published);
        var words = new TimeWords(text);
        var known = WithinCalendar(published);
        var all = Find(words).ToList();
        var dated = all.Select(time => time.Found.Meaning).OfType<Dated>().Take(LargestMemory).ToList();
        var times = new List<TimeExpression>(all.Count);
        CalendarStretch? told = null;
        foreach (var (start, found) in all)
        {
            var meaning = found.Meaning is RecurringTime recurring ? recurring.OfSameYear(dated, known) : found.Meaning.Behind(told);
            told = meaning.StretchIn(known) ?? told;
            var (value, period) = TimeBound.Around(words, start, found.End, meaning).In(known);
            times.Add(new TimeExpression(words.Span(start, found.End), found.Kind, value, period));
        }

        return times;
    }

    /// <summary>The expressions before the day of publication is brought in, each with the index of its first word.</summary>
    internal static IEnumerable<(int Start, Found Found)> Find(TimeWords words)
    {
        for (var index = 0; index < words.Count;)
        {
            if (CanBegin(words, index) && FoundAt(words, index) is { } found)
            {
                yield return (index, found);
                index = found.End;
            }
            else
            {
                index++;
            }
        }
    }

    /// <summary>Most words are let pass unasked: an expression begins with none of these, though some stand within one or before it.</summary>
    private static bool CanBegin(TimeWords words, int index) => words.TermAt(index) switch
    {
        Term.None or Term.FutureCue or Term.PastCue or Term.Of or Term.In or Term.On or Term.By or Term.To or Term.And or Term.Or or Term.So or Term.As or Term.Until
            or Term.Through or Term.Before or Term.After or Term.Since or Term.From or Term.For or Term.Within or Term.During or Term.Come or Term.Not or Term.Back
            or Term.Ago or Term.Future => false,
        Term.Mark => YearNumber.IsApostrophe(words, index),
        _ => true,
    };

    private static Found? FoundAt(TimeWords words, int index)
    {
        foreach (var rule in Rules)
        {
            if (rule.Read(words, index) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Days too far off to reckon from are as good as unknown.</summary>
    private static DayRange WithinCalendar(DayRange published)
    {
        static bool IsKnown(DateOnly? day) => day is null || CalendarStretch.IsYear(day.Value.Year);
        return IsKnown(published.Earliest) && IsKnown(published.Latest) ? published : DayRange.Unknown;
    }
}
