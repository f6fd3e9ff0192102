using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>The week that holds a day: "the week of March 6".</summary>
internal sealed class WeekOfRule(ITimeRule dates) : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        var start = words.TermAt(index) == Term.The ? index + 1 : index;
        return words.TermAt(start) == Term.Unit && words.ValueAt(start) == (int)CalendarUnit.Week && words.TermAt(start + 1) == Term.Of
            && dates.Read(words, start + 2) is { Meaning: var day, End: var end }
            ? new Found(end, TimeKind.Date, new WeekOf(day))
            : null;
    }

    private sealed class WeekOf(Meaning day) : Meaning
    {
        public override (string Value, Period? Period) In(DayRange published) =>
            day.In(published) is (_, { Days: { IsDay: true, Earliest: { } only } }) && CalendarStretch.Week(only) is var week
                ? (week.Value, week.Period(Portion.Whole))
                : ("XXXX-WXX", null);
    }
}
