using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Finds the word that stands for a clause: its first full verb, or without one its last noun.</summary>
internal static class Head
{
    /// <returns>-1 where the target holds no word.</returns>
    public static int Of(ReadOnlySpan<Token> tokens, TextSpan target)
    {
        var (verb, participle, last) = (-1, -1, -1);
        for (var i = 0; i < tokens.Length && tokens[i].Span.Start < target.End; i++)
        {
            if (!tokens[i].Span.Overlaps(target))
            {
                continue;
            }

            last = i;
            if (tokens[i].Class != WordClass.Verb || IsAuxiliary(tokens, i, target))
            {
                continue;
            }

            if (IsWish(tokens, i))
            {
                return i;
            }

            if (IsFinite(tokens, i))
            {
                verb = verb < 0 ? i : verb;
            }
            else
            {
                participle = participle < 0 ? i : participle;
            }
        }

        return verb >= 0 ? verb : participle >= 0 ? participle : last;
    }

    // What somebody "would love" or "looks forward to" colours all that is said with it.
    private static bool IsWish(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is("look") && at + 1 < tokens.Length && tokens[at + 1].Is("forward") ||
        EmbeddingPredicates.Of(tokens[at].Lemma) == Embedding.Wishes && VerbGroup.Around(tokens, at).Modal == ModalKind.Would;

    private static bool IsFinite(ReadOnlySpan<Token> tokens, int at)
    {
        var group = VerbGroup.Around(tokens, at);
        return !group.IsInfinitive && (tokens[at].Form != VerbForm.Gerund || group.HasBe);
    }

    // "is", "has" and "does" before a verb, and the "is going" of "is going to".
    private static bool IsAuxiliary(ReadOnlySpan<Token> tokens, int at, TextSpan target)
    {
        if (tokens[at].Lemma is not ("be" or "have" or "do" or "go"))
        {
            return false;
        }

        var next = at + 1;
        while (next < tokens.Length && next - at < 6 && Joins(tokens, next, tokens[at]))
        {
            next++;
        }

        return next < tokens.Length && tokens[next].Class == WordClass.Verb && tokens[next].Span.Overlaps(target)
            && (!tokens[at].Is("go") || tokens[next - 1].Class == WordClass.To && tokens[at].Form == VerbForm.Gerund);
    }

    private static bool Joins(ReadOnlySpan<Token> tokens, int at, Token auxiliary) => tokens[at].Class is WordClass.Adverb or WordClass.Negation or WordClass.Pronoun
        || tokens[at].Class == WordClass.To && (auxiliary.Is("be") || auxiliary.Is("go"))
        || tokens[at].Is("about") && auxiliary.Is("be");
}
