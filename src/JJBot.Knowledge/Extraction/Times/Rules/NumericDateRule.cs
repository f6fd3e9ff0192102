using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>
/// A date in digits: "2017-03-05", "2017/03/05", "3/5/2017". Of two numbers that could both be the month the first is taken, as it is
/// written where most sources are; "13/5/2017" leaves no choice.
/// </summary>
internal sealed class NumericDateRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        if (words.TermAt(index) != Term.Digits || IsFastened(words, index) || !IsTriple(words, index, out var separator))
        {
            return null;
        }

        var (first, second, third) = (words.ValueAt(index), words.ValueAt(index + 2), words.ValueAt(index + 4));
        var date = words[index].Span.Length == 4 ? (Year: first, Month: second, Day: third)
            : words[index + 4].Span.Length is not (2 or 4) || separator == '-' ? default
            : first > 12 ? (Year: FullYear(words, index + 4), Month: second, Day: first)
            : (Year: FullYear(words, index + 4), Month: first, Day: second);
        return date is { Month: >= 1 and <= 12, Day: >= 1 and <= 31 } && DayOfMonth.Exists(date.Year, date.Month, date.Day)
            ? new Found(index + 5, TimeKind.Date, new Dated(CalendarStretch.Day(new DateOnly(date.Year, date.Month, date.Day))))
            : null;
    }

    private static bool IsFastened(TimeWords words, int index) => words.IsJoined(index - 1) && words.TermAt(index - 1) is not Term.Mark;

    private static bool IsTriple(TimeWords words, int index, out char separator)
    {
        separator = (char)words.ValueAt(index + 1);
        return words.TermAt(index + 1) == Term.Mark && separator is '-' or '/' or '.' && words.IsMark(index + 3, separator)
            && words.IsJoined(index) && words.IsJoined(index + 1) && words.IsJoined(index + 2) && words.IsJoined(index + 3)
            && (words[index].Span.Length == 4 ? words.IsNumber(index, 4, 4) : words.IsNumber(index, 1, 2))
            && words.IsNumber(index + 2, 1, 2) && words.IsNumber(index + 4, 1, 4)
            && !(words.IsJoined(index + 4) && words.TermAt(index + 5) == Term.Digits);
    }

    private static int FullYear(TimeWords words, int index) =>
        words[index].Span.Length == 2 ? YearNumber.Century(words.ValueAt(index)) : words.ValueAt(index);
}
