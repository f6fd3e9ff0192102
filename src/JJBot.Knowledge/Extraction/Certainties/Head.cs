using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Finds the word that stands for a clause: its first full verb, or without one its last noun.</summary>
internal static class Head
{
    /// <returns>-1 where the target holds no word.</returns>
    public static int Of(ReadOnlySpan<Token> tokens, TextSpan target)
    {
        var last = -1;
        for (var i = 0; i < tokens.Length && tokens[i].Span.Start < target.End; i++)
        {
            if (!tokens[i].Span.Overlaps(target))
            {
                continue;
            }

            if (tokens[i].Class == WordClass.Verb && !IsAuxiliary(tokens, i, target))
            {
                return i;
            }

            last = i;
        }

        return last;
    }

    private static bool IsAuxiliary(ReadOnlySpan<Token> tokens, int at, TextSpan target)
    {
        if (tokens[at].Lemma is not ("be" or "have" or "do"))
        {
            return false;
        }

        var next = at + 1;
        while (next < tokens.Length && next - at < 5 && tokens[next].Class is WordClass.Adverb or WordClass.Negation or WordClass.Pronoun)
        {
            next++;
        }

        return next < tokens.Length && tokens[next].Class == WordClass.Verb && tokens[next].Span.Overlaps(target);
    }
}
