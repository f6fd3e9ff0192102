namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>
/// The end of a line ends a sentence, as behind a title, unless the next line goes on with it: with a small letter in a sentence that began with
/// a capital, or after a line so long that it was wrapped.
/// </summary>
internal sealed class LineBreakRule : ISentenceRule
{
    private const int ShortestWrappedLine = 55;

    public Verdict Judge(in Gap gap)
    {
        var text = gap.Text;
        if (gap.Right.LineBreaksBefore == 0)
        {
            return Verdict.None;
        }

        if (Marks.Dashes.Contains(text[gap.Right.Span.Start]))
        {
            return Verdict.Break;
        }

        var began = gap.At(gap.SentenceStart - gap.Index);
        if (gap.Right.BeginsLower(text))
        {
            return began.BeginsLower(text) ? Verdict.Break : Verdict.Join;
        }

        return IsWrapped(gap) ? Verdict.Join : Verdict.Break;
    }

    /// <summary>A long line with more small words than a title has.</summary>
    private static bool IsWrapped(in Gap gap)
    {
        var (words, small, offset) = (0, 0, 0);
        var end = gap.Left.Span.End;
        for (; offset > -40 && !gap.At(offset).IsNone; offset--)
        {
            words++;
            small += gap.At(offset).BeginsLower(gap.Text) ? 1 : 0;
            if (gap.At(offset).LineBreaksBefore > 0)
            {
                break;
            }
        }

        var first = gap.At(offset);
        return end - (first.IsNone ? 0 : first.Span.Start) >= ShortestWrappedLine && small * 2 > words;
    }
}
