using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>How long something lasts: "three days", "a two-hour special", "nearly a decade", "for weeks", "years-long". It means no days.</summary>
internal sealed class DurationRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        var start = Hedge.After(words, index);
        start = words.TermAt(start) == Term.The && words.TermAt(start + 1) is Term.Digits or Term.Cardinal or Term.Ordinal ? start + 1 : start;
        if (Bare(words, start) is { } bare)
        {
            return bare;
        }

        start = words.TermAt(start) == Term.Ordinal && start > index ? start + 1 : start;
        if (Numeral.Read(words, start) is not var (number, at))
        {
            return null;
        }

        at = AfterSecond(words, at);
        at = words.IsMark(at, '-') ? at + 1 : at;
        at = words.TermAt(at) == Term.More ? at + 1 : at;
        if (words.TermAt(at) is not (Term.Unit or Term.Units) || IsName(words, at) || IsAge(words, at + 1) || IsFraction(words, at))
        {
            return null;
        }

        return new Found(AfterLong(words, at + 1), TimeKind.Duration, new Plain(TimeMl.Duration(number, (CalendarUnit)words.ValueAt(at))));
    }

    /// <summary>"Two or three", "two to three": the first tells.</summary>
    private static int AfterSecond(TimeWords words, int at) =>
        words.TermAt(at) is Term.Or or Term.To && words.TermAt(at + 1) is Term.Digits or Term.Cardinal && Numeral.Read(words, at + 1) is { } second
            ? second.End
            : at;

    /// <summary>Units without a number: "for weeks", "decades-long", "day-long".</summary>
    private static Found? Bare(TimeWords words, int index)
    {
        var isLong = words.IsMark(index + 1, '-') && words.Is(index + 2, "long");
        var isSpan = words.TermAt(index) == Term.Units && (isLong || words.TermAt(index - 1) is Term.For or Term.Within);
        var isOne = words.TermAt(index) == Term.Unit && isLong;
        return isSpan || isOne
            ? new Found(isLong ? index + 3 : index + 1, TimeKind.Duration, new Plain(TimeMl.Duration(isOne ? 1 : null, (CalendarUnit)words.ValueAt(index))))
            : null;
    }

    private static int AfterLong(TimeWords words, int end) => words.IsMark(end, '-') && words.Is(end + 1, "long") ? end + 2 : end;

    /// <summary>"A six-year-old", "six years old".</summary>
    private static bool IsAge(TimeWords words, int end) => words.Is(words.IsMark(end, '-') ? end + 1 : end, "old");

    /// <summary>"Three-quarters", "a quarter of".</summary>
    private static bool IsFraction(TimeWords words, int at) =>
        words.ValueAt(at) == (int)CalendarUnit.Quarter && (words.TermAt(at + 1) == Term.Of || (words.IsMark(at - 1, '-') && words.TermAt(at) == Term.Units));

    /// <summary>"60 Minutes", "30 Days of Night".</summary>
    private static bool IsName(TimeWords words, int at) => words.IsCapital(at) && words.TermAt(at - 1) != Term.Ordinal && !IsShouted(words, at);

    /// <summary>"THREE DAYS".</summary>
    private static bool IsShouted(TimeWords words, int at) => words[at].Span.Length > 1 && char.IsUpper(words.Text[words[at].Span.Start + 1]);
}
