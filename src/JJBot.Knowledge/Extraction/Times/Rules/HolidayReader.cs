using System.Collections.Frozen;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>Reads a day with a name: "Thanksgiving", "Christmas Eve", "Halloween". They are those that shows are scheduled by where most sources are written.</summary>
internal static class HolidayReader
{
    private static readonly FrozenDictionary<string, YearlyStretch>.AlternateLookup<ReadOnlySpan<char>> Holidays = new Dictionary<string, YearlyStretch>
    {
        ["Thanksgiving"] = new("Thanksgiving", "XXXX-11-WXX-4", year => Nth(year, 11, DayOfWeek.Thursday, 4)),
        ["Thanksgiving Day"] = new("Thanksgiving", "XXXX-11-WXX-4", year => Nth(year, 11, DayOfWeek.Thursday, 4)),
        ["Labor Day"] = new("Labor Day", "XXXX-09-WXX-1", year => Nth(year, 9, DayOfWeek.Monday, 1)),
        ["Memorial Day"] = new("Memorial Day", "XXXX-05-WXX-1", year => CalendarStretch.Day(Nth(year, 6, DayOfWeek.Monday, 1).First.AddDays(-7))),
        ["Election Day"] = new("Election Day", "XXXX-11-WXX-2", year => CalendarStretch.Day(Nth(year, 11, DayOfWeek.Monday, 1).First.AddDays(1))),
        ["Christmas"] = YearlyStretch.OfDay(12, 25) with { Name = "Christmas" },
        ["Christmas Day"] = YearlyStretch.OfDay(12, 25) with { Name = "Christmas" },
        ["Christmas Eve"] = YearlyStretch.OfDay(12, 24) with { Name = "Christmas Eve" },
        ["Halloween"] = YearlyStretch.OfDay(10, 31) with { Name = "Halloween" },
        ["Valentine’s Day"] = YearlyStretch.OfDay(2, 14) with { Name = "Valentine’s Day" },
        ["Valentine's Day"] = YearlyStretch.OfDay(2, 14) with { Name = "Valentine’s Day" },
        ["Independence Day"] = YearlyStretch.OfDay(7, 4) with { Name = "Independence Day" },
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestName = 4;

    public static (YearlyStretch Stretch, int End)? Read(TimeWords words, int index)
    {
        if (words.TermAt(index) != Term.Holiday || !words.IsCapital(index))
        {
            return null;
        }

        for (var end = Math.Min(index + LongestName, words.Count); end > index; end--)
        {
            if (Holidays.TryGetValue(words.Span(index, end).In(words.Text), out var holiday))
            {
                return (holiday, end);
            }
        }

        return null;
    }

    private static CalendarStretch Nth(int year, int month, DayOfWeek weekday, int number)
    {
        var first = new DateOnly(year, month, 1);
        return CalendarStretch.Day(first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + (number - 1) * 7));
    }
}
