using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>A time without a date: "now", "currently", "recently", "soon", "the future".</summary>
internal sealed class ReferenceRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        var (value, end, isPublication) = words.TermAt(index) switch
        {
            Term.Now => (TimeMl.Present, index + 1, true),
            Term.Current => (TimeMl.Present, index + 1, true),
            Term.Recently => (TimeMl.Past, index + 1, true),
            Term.Recent => (TimeMl.Past, index + 1, false),
            Term.Soon when words.TermAt(index - 1) != Term.As && Tenses.Around(words, index, index + 1) != Direction.Past => (TimeMl.Future, index + 1, false),
            Term.The when words.TermAt(index + 1) == Term.Future => (TimeMl.Future, index + 2, false),
            Term.The when words.Is(index + 1, "near") && words.TermAt(index + 2) == Term.Future => (TimeMl.Future, index + 3, false),
            Term.The when IsThePast(words, index) => (TimeMl.Past, index + 2, false),
            _ => (null, index, false),
        };
        return value is null ? null : new Found(end, TimeKind.Date, new Plain(value, isPublication ? Periods.Now : null));
    }

    /// <summary>"In the past", unless a noun follows: "in the past seasons".</summary>
    private static bool IsThePast(TimeWords words, int index) =>
        words.TermAt(index - 1) == Term.In && words.TermAt(index + 1) == Term.Past && (words.TermAt(index + 2) != Term.None || words[index + 2].Span.IsEmpty);
}
