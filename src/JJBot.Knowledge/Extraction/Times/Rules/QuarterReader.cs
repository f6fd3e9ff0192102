using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>Reads a quarter or a half of a year: "Q3", "third quarter", "fiscal first-quarter", "the last half of" with its year.</summary>
internal static class QuarterReader
{
    public static (YearlyStretch Stretch, int End)? Read(TimeWords words, int index)
    {
        index = words.TermAt(index) == Term.Fiscal ? AfterHyphen(words, index + 1) : index;
        if (words.TermAt(index) == Term.PartLetter)
        {
            return InShort(words, index);
        }

        var unit = AfterHyphen(words, index + 1);
        var ordinal = words.TermAt(index) == Term.Ordinal ? words.ValueAt(index) : words.Is(index, "final") ? 4 : 0;
        if (ordinal is >= 1 and <= 4 && words.TermAt(unit) == Term.Unit && words.ValueAt(unit) == (int)CalendarUnit.Quarter)
        {
            return (YearlyStretch.OfQuarter(ordinal), unit + 1);
        }

        // "The first half" may be one of a season; of a year only where that is told.
        var half = words.TermAt(index) == Term.Last ? 2 : ordinal;
        return half is 1 or 2 && words.TermAt(unit) == Term.Half && YearReference.Read(words, words.TermAt(unit + 1) == Term.Of ? unit + 2 : unit + 1) is not null
            ? (YearlyStretch.OfHalf(half), unit + 1)
            : null;
    }

    /// <summary>"Q3"; "H1" only with its year.</summary>
    private static (YearlyStretch Stretch, int End)? InShort(TimeWords words, int index)
    {
        var (parts, number) = (words.ValueAt(index), words.ValueAt(index + 1));
        if (!words.IsCapital(index) || !words.IsJoined(index) || !words.IsNumber(index + 1, 1, 1) || number < 1 || number > parts)
        {
            return null;
        }

        return parts == 4 ? (YearlyStretch.OfQuarter(number), index + 2)
            : YearReference.Read(words, index + 2) is not null ? (YearlyStretch.OfHalf(number), index + 2)
            : null;
    }

    private static int AfterHyphen(TimeWords words, int index) => words.IsMark(index, '-') ? index + 1 : index;
}
