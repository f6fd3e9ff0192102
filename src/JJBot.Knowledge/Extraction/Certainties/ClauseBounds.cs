using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Finds where a clause begins and of which kind it is, as far as a reader would look.</summary>
internal sealed class ClauseBounds(string text, Token[] tokens)
{
    // In words; a clause that began longer ago is rather a list.
    private const int Farthest = 30;

    /// <summary>The word after the mark or the conjunction that begins the clause of a verb.</summary>
    public int Start(int verb)
    {
        for (var i = verb - 1; i >= 0 && verb - i <= Farthest; i--)
        {
            if (Begins(i) || tokens[i].Class == WordClass.Comma && verb - i > 1)
            {
                return i + 1;
            }
        }

        return Math.Max(0, verb - Farthest);
    }

    public ClauseKind Kind(int start, int verb)
    {
        var before = start > 0 ? tokens[start - 1].Lemma : "";
        if (before is "if" or "unless" or "whether")
        {
            return ClauseKind.Conditional;
        }

        if (before is "until" or "till" or "once" or "before" || HasUntil(start, verb))
        {
            return ClauseKind.Until;
        }

        for (var i = verb; i < tokens.Length && i - verb < Farthest; i++)
        {
            if (tokens[i].Class == WordClass.Stop)
            {
                return text[tokens[i].Span.Start] == '?' ? ClauseKind.Question : ClauseKind.Plain;
            }
        }

        return ClauseKind.Plain;
    }

    /// <summary>Whether "until" limits what follows a word.</summary>
    public bool IsLimitedAfter(int word)
    {
        for (var i = word + 1; i < tokens.Length && i - word < Farthest && tokens[i].Class is not (WordClass.Stop or WordClass.Semicolon); i++)
        {
            if (tokens[i].Lemma is "until" or "till" or "before")
            {
                return true;
            }
        }

        return false;
    }

    private bool Begins(int at) => tokens[at].Class is WordClass.Stop or WordClass.Semicolon or WordClass.Quote or WordClass.Colon or WordClass.Subordinator
        || tokens[at].Lemma is "but" or "since";

    private bool HasUntil(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Lemma is "until" or "till")
            {
                return true;
            }
        }

        return false;
    }
}
