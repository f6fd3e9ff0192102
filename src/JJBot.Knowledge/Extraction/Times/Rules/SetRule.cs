using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>A time that comes again: "every year", "each Thursday", "daily", "Tuesdays". It means no days.</summary>
internal sealed class SetRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        switch (words.TermAt(index))
        {
            case Term.Periodic:
                return Every(index + 1, TimeMl.Duration(1, (CalendarUnit)words.ValueAt(index)));
            case Term.Weekdays:
                return Every(index + 1, Weekly(words.ValueAt(index)));
            case Term.Each:
                return Behind(words, index + 1);
            default:
                return null;
        }
    }

    private static Found? Behind(TimeWords words, int index)
    {
        switch (words.TermAt(index))
        {
            case Term.Unit:
                return Every(index + 1, TimeMl.Duration(1, (CalendarUnit)words.ValueAt(index)));
            case Term.Weekday:
                return Every(index + 1, Weekly(words.ValueAt(index)));
            case Term.Month:
                return Every(index + 1, YearlyStretch.OfMonth(words.ValueAt(index)).Open);
            case Term.Season:
                return Every(index + 1, YearlyStretch.OfSeason((Claims.SeasonOfYear)words.ValueAt(index)).Open);
            case Term.DayPart:
                return Every(index + 1, "XXXX-XX-XX" + Lexicon.DayParts[words.ValueAt(index)]);
            default:
                return Numeral.Read(words, index) is { } numeral && words.TermAt(numeral.End) == Term.Units
                    ? Every(numeral.End + 1, TimeMl.Duration(numeral.Number, (CalendarUnit)words.ValueAt(numeral.End)))
                    : null;
        }
    }

    private static Found Every(int end, string value) => new(end, TimeKind.Set, new Plain(value));

    private static string Weekly(int weekday) => $"XXXX-WXX-{(weekday == 0 ? 7 : weekday)}";
}
