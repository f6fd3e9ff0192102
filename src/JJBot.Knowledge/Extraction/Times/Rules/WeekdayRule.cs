using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>A weekday, with its date or without: "Tuesday", "last Friday", "Thursday morning", "Friday, Oct. 23".</summary>
internal sealed class WeekdayRule(ITimeRule dates) : ITimeRule
{
    public Found? Read(TimeWords words, int index) => Read(words, index, index);

    /// <param name="words">The text.</param>
    /// <param name="index">The first word of the expression.</param>
    /// <param name="lead">The first word of the expression around it, as of a time of the clock, whose tense it has.</param>
    public Found? Read(TimeWords words, int index, int lead)
    {
        var prefix = PortionPrefix.Read(words, index);
        var deixis = Deixis.Read(words, prefix.End);
        if (WeekdayAt(words, deixis.End) is not var (weekday, end))
        {
            return null;
        }

        var next = words.IsMark(end, ',') ? end + 1 : end;
        if (dates.Read(words, next) is { } date && IsDayOfMonth(words, next, date.End))
        {
            return date;
        }

        var day = new Reckoned(
            deixis.Offset is { } offset ? $"{Deixis.Word(offset)} {weekday}" : $"{weekday}",
            $"XXXX-WXX-{(weekday == DayOfWeek.Sunday ? 7 : (int)weekday)}",
            DayFrom(weekday, deixis.Offset, deixis.Offset is null ? DirectionOf(words, lead, end) : Direction.Unknown));
        return words.TermAt(end) == Term.DayPart
            ? new Found(end + 1, TimeKind.Time, new TimeOfDay(day, Lexicon.DayParts[words.ValueAt(end)]))
            : new Found(end, TimeKind.Date, day);
    }

    /// <summary>"Wednesday’s ruling" has been made.</summary>
    private static Direction DirectionOf(TimeWords words, int start, int end) =>
        YearNumber.IsApostrophe(words, end) && words.Is(end + 1, "s") ? Direction.Past : Tenses.Around(words, start, end);

    private static (DayOfWeek Weekday, int End)? WeekdayAt(TimeWords words, int index)
    {
        var isDotted = words.IsJoined(index) && words.IsMark(index + 1, '.');
        return words.TermAt(index) switch
        {
            Term.Weekday => ((DayOfWeek)words.ValueAt(index), index + 1),
            Term.ShortWeekday when words.IsCapital(index) && (isDotted || words.IsMark(index + 1, ',')) && words.TermAt(index + 2) is Term.Month or Term.ShortMonth =>
                ((DayOfWeek)words.ValueAt(index), isDotted ? index + 2 : index + 1),
            _ => null,
        };
    }

    private static bool IsDayOfMonth(TimeWords words, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (words.TermAt(index) is Term.Month or Term.ShortMonth)
            {
                return end > index + 1;
            }
        }

        return words.TermAt(start) == Term.Digits && end == start + 5;
    }

    private static Func<DateOnly, CalendarStretch?> DayFrom(DayOfWeek weekday, int? offset, Direction direction) => offset switch
    {
        < 0 => day => Recurring.Weekday(weekday, day.AddDays(-1), Direction.Past),
        0 => day => Recurring.Weekday(weekday, CalendarStretch.Week(day).First, Direction.Future),
        > 0 => day => Recurring.Weekday(weekday, day.AddDays(1), Direction.Future),
        _ => day => Recurring.Weekday(weekday, day, direction),
    };
}
