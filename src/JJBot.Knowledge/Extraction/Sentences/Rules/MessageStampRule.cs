using System.Buffers;

namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>The date and time in the head of a message or a post ("08/16/2000 12:05 PM") ends what is before it and what it ends.</summary>
internal sealed class MessageStampRule : ISentenceRule
{
    private static readonly SearchValues<char> OfDate = SearchValues.Create("0123456789/-.");
    private static readonly SearchValues<char> OfTime = SearchValues.Create("0123456789:");

    public Verdict Judge(in Gap gap)
    {
        var text = gap.Text;
        var beginsStamp = IsDate(gap.Right.Span.In(text)) && IsTime(gap.At(2).Span.In(text))
            && gap.Left.Core(text) is not ("on" or "at" or "by" or "of" or "from" or "dated" or "until" or "since");
        return beginsStamp || EndsStamp(gap) ? Verdict.Break : Verdict.None;
    }

    private static bool EndsStamp(in Gap gap)
    {
        var text = gap.Text;
        return gap.Left.Span.In(text) is "AM" or "PM"
            ? IsTime(gap.At(-1).Span.In(text)) && IsDate(gap.At(-2).Span.In(text))
            : IsTime(gap.Left.Span.In(text)) && IsDate(gap.At(-1).Span.In(text)) && gap.Right.Span.In(text) is not ("AM" or "PM");
    }

    /// <summary>Digits in three parts: 03/27/2001, 2001-03-27.</summary>
    private static bool IsDate(ReadOnlySpan<char> word) =>
        word.Length is >= 6 and <= 10 && char.IsAsciiDigit(word[0]) && (word.Count('/') == 2 || word.Count('-') == 2 || word.Count('.') == 2)
        && !word.ContainsAnyExcept(OfDate);

    private static bool IsTime(ReadOnlySpan<char> word) =>
        word.Length is >= 4 and <= 8 && char.IsAsciiDigit(word[0]) && word.Count(':') is 1 or 2 && !word.ContainsAnyExcept(OfTime);
}
