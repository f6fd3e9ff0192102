namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>A list item begins a sentence, and its marker never ends one: "1.) The pilot 2.) The finale".</summary>
internal sealed class ListItemRule : ISentenceRule
{
    public Verdict Judge(in Gap gap)
    {
        if (gap.Right.LineBreaksBefore == 0 && IsBehindMarker(gap))
        {
            return Verdict.Join;
        }

        return ListMarker.At(gap.Text, gap.Right, gap.LastMarker) is { } next && (next.Ordinal == 0 || next.Follows(gap.LastMarker))
            ? Verdict.Break
            : Verdict.None;
    }

    /// <summary>Behind a bullet, an ordinal, or both ("• 9.").</summary>
    private static bool IsBehindMarker(in Gap gap) =>
        IsBullet(gap, 0)
        || (gap.SentenceLength == 1 && IsMarker(gap))
        || (gap.SentenceLength == 2 && IsBullet(gap, -1) && gap.Left.BeginsDigit(gap.Text));

    private static bool IsBullet(in Gap gap, int offset) =>
        gap.At(offset).Span is { Length: 1 } span && Marks.Bullets.Contains(gap.Text[span.Start]);

    /// <summary>An ordinal that begins a list or goes on with one.</summary>
    private static bool IsMarker(in Gap gap) =>
        gap.LastMarker is { } marker
        && ListMarker.At(gap.Text, gap.Left, gap.LastMarker) is { } left
        && left.Style == marker.Style
        && !IsLoneInitial(gap, left);

    /// <summary>"A. Noel" begins with an initial, which the rule for initials judges as well.</summary>
    private static bool IsLoneInitial(in Gap gap, ListMarker left) => left.Style == "A." && Starters.Contains(gap.Text, gap.Right);
}
