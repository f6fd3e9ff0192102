using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>
/// A name with an exclamation mark of its own does not end a sentence: a known one never, another where it stands inside a sentence and
/// a preposition or an auxiliary follows ("seen at Gizmo! in London").
/// </summary>
internal sealed class ExclamatoryNameRule : ISentenceRule
{
    private static readonly FrozenSet<string> Names =
        new[] { "Yahoo", "Jeopardy", "Yum", "Wham", "Oklahoma", "Jeb", "Airplane", "Oliver", "Panic" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Followers = new[]
    {
        "in", "at", "on", "of", "for", "and", "or", "with", "from", "to", "by", "is", "was", "are", "were", "has", "had", "will", "would", "star", "fame",
    }.ToFrozenSet(StringComparer.Ordinal);

    public Verdict Judge(in Gap gap)
    {
        var text = gap.Text;
        if (gap.Left.Stops(text) is not "!" || !gap.Left.BeginsUpper(text))
        {
            return Verdict.None;
        }

        var isKnown = Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(gap.Left.Core(text));
        var isInside = gap.SentenceLength > 1 && Followers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(gap.Right.Core(text));
        return isInside || (isKnown && !Starters.Contains(text, gap.Right)) ? Verdict.Join : Verdict.None;
    }
}
