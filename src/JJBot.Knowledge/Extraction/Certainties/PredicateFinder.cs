using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Finds the predicates that an event or its clause hangs on.</summary>
internal sealed class PredicateFinder(string text, Token[] tokens)
{
    /// <summary>The predicate above an infinitive, a gerund or a noun; -1 without one.</summary>
    public int Governor(int target, VerbGroup group)
    {
        var nominal = tokens[target].Class != WordClass.Verb && !group.HasBe || tokens[target].Form == VerbForm.Gerund && !group.HasBe;
        return group.IsInfinitive ? Before(group.First, 6) : nominal ? Before(group.First, 8) : -1;
    }

    /// <summary>The verb of saying or thinking whose object the clause is; -1 without one.</summary>
    public int Attitude(int clauseStart, int verb)
    {
        var introduced = BeforeClause(clauseStart);
        return introduced >= 0 ? introduced : BeforeSubject(verb);
    }

    public Embedding EmbeddingAt(int at)
    {
        var token = tokens[at];
        var next = at + 1 < tokens.Length ? tokens[at + 1] : default;
        return token.Lemma switch
        {
            // "appears as" is a part, "appears to" an impression.
            "appear" or "look" when next.Class is WordClass.Preposition && !next.Is("like") => Embedding.None,
            "look" when next.Is("forward") => Embedding.Wishes,
            "" => EmbeddingPredicates.Of(token.Span.In(text)),
            _ => EmbeddingPredicates.Of(token.Lemma),
        };
    }

    private int Before(int at, int reach)
    {
        for (var i = at - 1; i >= 0 && at - i <= reach; i--)
        {
            var token = tokens[i];
            if (token.Class is WordClass.Stop or WordClass.Semicolon or WordClass.Colon or WordClass.Subordinator)
            {
                return -1;
            }

            var verb = token.Class == WordClass.Verb && !token.Is("be") && !(token.Is("have") && i + 1 < at && tokens[i + 1].Class == WordClass.Verb);
            if (verb || token.Class is WordClass.Noun or WordClass.Adjective && EmbeddingAt(i) != Embedding.None)
            {
                return i;
            }
        }

        return -1;
    }

    private int BeforeClause(int start)
    {
        var at = start - 1;
        if (at >= 0 && tokens[at].Lemma is "that" or "if" or "whether")
        {
            at--;
        }

        for (var i = at; i >= 0 && at - i < 4; i--)
        {
            if (tokens[i].Class is WordClass.Stop or WordClass.Semicolon or WordClass.Comma or WordClass.Coordinator)
            {
                return -1;
            }

            if (tokens[i].Class is WordClass.Verb or WordClass.Adjective or WordClass.Noun && EmbeddingAt(i) != Embedding.None)
            {
                return i;
            }
        }

        return -1;
    }

    // "We hope some of them will return": the verb before the subject, with no "that" between.
    private int BeforeSubject(int verb)
    {
        var i = verb - 1;
        while (i >= 0 && verb - i < 12 && (tokens[i].IsModifier || tokens[i].Class is WordClass.Adverb || tokens[i].Is("of")))
        {
            i--;
        }

        return i >= 0 && i < verb - 1 && tokens[i].Class == WordClass.Verb && EmbeddingAt(i) is
            Embedding.Says or Embedding.Presumes or Embedding.Believes or Embedding.Wishes or Embedding.Denies or Embedding.Doubts or Embedding.Expects or Embedding.Seems
            ? i
            : -1;
    }
}
