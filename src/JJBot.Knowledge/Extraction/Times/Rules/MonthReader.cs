using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>Reads a month or a day of one, without its year: "March", "Sept. 30", "March 5th", "the fifth of March".</summary>
internal static class MonthReader
{
    /// <param name="words">The text.</param>
    /// <param name="index">The first word behind any article.</param>
    /// <param name="isLed">Whether a word stands before it that leads up to a time.</param>
    public static (YearlyStretch Stretch, int End)? Read(TimeWords words, int index, bool isLed) =>
        MonthFirst(words, index, isLed) ?? DayFirst(words, index);

    private static (YearlyStretch Stretch, int End)? MonthFirst(TimeWords words, int index, bool isLed)
    {
        if (MonthAt(words, index) is not { } month)
        {
            return null;
        }

        if (DayOfMonth.Read(words, month.End) is { } day && DayOfMonth.Exists(2000, month.Number, day.Day))
        {
            return (YearlyStretch.OfDay(month.Number, day.Day), AfterRange(words, day.End));
        }

        return isLed || !IsAmbiguous(words, index, month.End) ? (YearlyStretch.OfMonth(month.Number), month.End) : null;
    }

    private static (YearlyStretch Stretch, int End)? DayFirst(TimeWords words, int index)
    {
        if (DayOfMonth.Read(words, index) is not { } day)
        {
            return null;
        }

        var next = words.TermAt(day.End) == Term.Of ? day.End + 1 : day.End;
        return MonthAt(words, next) is { } month && DayOfMonth.Exists(2000, month.Number, day.Day)
            ? (YearlyStretch.OfDay(month.Number, day.Day), month.End)
            : null;
    }

    private static (int Number, int End)? MonthAt(TimeWords words, int index)
    {
        var isDotted = words.IsJoined(index) && words.IsMark(index + 1, '.');
        return words.TermAt(index) switch
        {
            Term.Month when words.IsCapital(index) || !IsVerb(words, index) => (words.ValueAt(index), index + 1),
            Term.ShortMonth when words.IsCapital(index) && isDotted => (words.ValueAt(index), index + 2),
            Term.ShortMonth when words.IsCapital(index) && words.TermAt(index + 1) == Term.Digits => (words.ValueAt(index), index + 1),
            _ => null,
        };
    }

    private static bool IsVerb(TimeWords words, int index) => words.Is(index, "may") || words.Is(index, "march") || words.Is(index, "august");

    /// <summary>"May", "March", "April", "June", "August" are verbs, names of people or words of titles as well.</summary>
    private static bool IsAmbiguous(TimeWords words, int index, int end)
    {
        if (words.ValueAt(index) is not (3 or 4 or 5 or 6 or 8) || words.TermAt(index) != Term.Month || YearReference.Read(words, end) is not null)
        {
            return false;
        }

        return words.TermAt(index - 1) switch
        {
            Term.In or Term.On or Term.By or Term.Until or Term.Through or Term.Since or Term.Before or Term.After => false,
            Term.Each or Term.Early or Term.Mid or Term.Late => false,
            Term.A or Term.From or Term.To or Term.Of or Term.And or Term.Or or Term.For or Term.At => words.IsCapital(end),
            _ => true,
        };
    }

    /// <summary>"March 5-7": the first day tells.</summary>
    private static int AfterRange(TimeWords words, int end) =>
        words.IsJoined(end - 1) && words.IsMarkOf(end, "-–") && words.IsJoined(end) && words.IsNumber(end + 1, 1, 2) ? end + 2 : end;
}
