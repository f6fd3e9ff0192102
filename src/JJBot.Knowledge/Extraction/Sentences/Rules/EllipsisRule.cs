namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>Two dots or more, or their one character, end a sentence only where no small letter follows.</summary>
internal sealed class EllipsisRule : ISentenceRule
{
    public Verdict Judge(in Gap gap)
    {
        var stops = gap.Stopped.Stops(gap.Text);
        var isEllipsis = stops is ['…'] or ['.', '.', ..] && !stops.ContainsAnyExcept('.', '…');
        if (!isEllipsis)
        {
            return Verdict.None;
        }

        return gap.Right.BeginsLower(gap.Text) && !gap.Right.IsAddress ? Verdict.Join : Verdict.None;
    }
}
