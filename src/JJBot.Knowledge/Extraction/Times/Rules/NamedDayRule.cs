using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>"Yesterday", "today", "tomorrow night", "tonight", "this morning", "last night".</summary>
internal sealed class NamedDayRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        var start = words.TermAt(index) is Term.Early or Term.Late or Term.Later or Term.Earlier ? index + 1 : index;
        if (words.TermAt(start) == Term.NamedDay)
        {
            var day = From(words.ValueAt(start));
            return words.TermAt(start + 1) == Term.DayPart
                ? new Found(start + 2, TimeKind.Time, new TimeOfDay(day, Lexicon.DayParts[words.ValueAt(start + 1)]))
                : new Found(start + 1, TimeKind.Date, day);
        }

        if (words.TermAt(start) == Term.Tonight)
        {
            return new Found(start + 1, TimeKind.Time, new TimeOfDay(From(0), "TNI"));
        }

        return words.TermAt(start) is Term.This or Term.Last && words.TermAt(start + 1) == Term.DayPart
            ? new Found(start + 2, TimeKind.Time, new TimeOfDay(From(words.ValueAt(start)), Lexicon.DayParts[words.ValueAt(start + 1)]))
            : null;
    }

    public static Reckoned From(int days) => new(
        days switch { < 0 => "yesterday", 0 => "today", _ => "tomorrow" },
        "XXXX-XX-XX",
        day => CalendarStretch.Day(day.AddDays(days)),
        isPresent: days == 0);
}
