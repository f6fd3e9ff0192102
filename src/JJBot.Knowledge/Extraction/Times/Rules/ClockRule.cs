using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>A time of the clock, with its day or on the day of publication: "9:30 p.m.", "4 a.m. EDT Thursday", "noon", "10:30 on March 5".</summary>
internal sealed class ClockRule(WeekdayRule weekdays, ITimeRule dates, ITimeRule namedDays) : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        if (ClockAt(words, index) is not var (hour, minute, end))
        {
            return null;
        }

        end = IsZone(words, end) ? end + 1 : end;
        var next = words.IsMark(end, ',') || words.TermAt(end) == Term.On ? end + 1 : end;
        var day = words.TermAt(next) is Term.Month or Term.ShortMonth
            ? dates.Read(words, next)
            : weekdays.Read(words, next, index) ?? namedDays.Read(words, next);
        var time = $"T{hour:00}:{minute:00}";
        return day is { Kind: TimeKind.Date } found
            ? new Found(found.End, TimeKind.Time, new TimeOfDay(found.Meaning, time))
            : new Found(end, TimeKind.Time, new TimeOfDay(NamedDayRule.From(0), time));
    }

    private static (int Hour, int Minute, int End)? ClockAt(TimeWords words, int index)
    {
        if (words.TermAt(index) == Term.NamedHour)
        {
            return (words.ValueAt(index), 0, index + 1);
        }

        if (!words.IsNumber(index, 1, 2) || words.ValueAt(index) > 24 || (words.IsJoined(index - 1) && words.TermAt(index - 1) != Term.None))
        {
            return null;
        }

        var hasMinutes = words.IsJoined(index) && words.IsMark(index + 1, ':')
            && words.IsJoined(index + 1) && words.IsNumber(index + 2, 2, 2) && words.ValueAt(index + 2) < 60;
        var minute = hasMinutes ? words.ValueAt(index + 2) : 0;
        var end = hasMinutes ? index + 3 : index + 1;
        if (HalfAt(words, end) is var (isAfternoon, halfEnd) && words.ValueAt(index) <= 12)
        {
            return (words.ValueAt(index) % 12 + (isAfternoon ? 12 : 0), minute, halfEnd);
        }

        return hasMinutes && !(words.IsJoined(end - 1) && words.IsMark(end, ':')) ? (words.ValueAt(index), minute, end) : null;
    }

    /// <summary>"am", "p.m.", "in the morning".</summary>
    private static (bool IsAfternoon, int End)? HalfAt(TimeWords words, int index)
    {
        if (words.TermAt(index) is Term.MorningHalf or Term.AfternoonHalf && !words.Is(index - 1, "I"))
        {
            return (words.TermAt(index) == Term.AfternoonHalf, index + 1);
        }

        if (words[index].Span.In(words.Text) is "a" or "p" or "A" or "P" && words.IsMark(index + 1, '.') && words.IsJoined(index) && words.Is(index + 2, "m"))
        {
            return (words.Is(index, "p"), words.IsMark(index + 3, '.') ? index + 4 : index + 3);
        }

        return words.TermAt(index) == Term.In && words.TermAt(index + 1) == Term.The && words.TermAt(index + 2) == Term.DayPart
            ? (words.ValueAt(index + 2) > 0, index + 3)
            : null;
    }

    /// <summary>"EST", "GMT", "ET".</summary>
    private static bool IsZone(TimeWords words, int index)
    {
        var word = words[index].Span.In(words.Text);
        return word is "EST" or "EDT" or "ET" or "CST" or "CDT" or "CT" or "MST" or "MDT" or "MT" or "PST" or "PDT" or "PT" or "GMT" or "UTC" or "BST";
    }
}
