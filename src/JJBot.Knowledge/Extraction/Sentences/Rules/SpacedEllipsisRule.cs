namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>
/// Three dots with spaces between (". . .") leave words out and end nothing. Where a fourth stands free, the last ends the sentence; where the
/// first of four is a word's own, that one ends it and the three open the next.
/// </summary>
internal sealed class SpacedEllipsisRule : ISentenceRule
{
    public Verdict Judge(in Gap gap)
    {
        if (IsDot(gap, 1))
        {
            var isOwnStop = gap.Left.HasStop && !IsDot(gap, 0) && IsDot(gap, 2) && IsDot(gap, 3) && gap.At(4).BeginsUpper(gap.Text);
            return isOwnStop ? Verdict.Break : Verdict.Join;
        }

        if (!IsDot(gap, 0) || !IsDot(gap, -1) || !IsDot(gap, -2))
        {
            return Verdict.None;
        }

        return gap.Right.BeginsUpper(gap.Text) && IsDot(gap, -3) ? Verdict.Break : Verdict.Join;
    }

    private static bool IsDot(in Gap gap, int offset) => gap.At(offset).Span.In(gap.Text) is ".";
}
