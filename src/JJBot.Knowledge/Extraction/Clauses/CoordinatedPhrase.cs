using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>Two phrases under one verb, each with the same preposition: "expand on the cast, and on the world".</summary>
internal static class CoordinatedPhrase
{
    private static readonly WordSet Prepositions = new("on in with about for into at");

    /// <summary>The "and" between them; null for none.</summary>
    public static int? In(SentenceReading sentence, Clause clause)
    {
        if (clause.Verb is null)
        {
            return null;
        }

        for (var at = clause.Verb.Last + 3; at < clause.Last; at++)
        {
            if (sentence.Word(at) is "and" && sentence.Tokens[at + 1].IsIn(Prepositions) && sentence.HasPhrase(sentence.Word(at + 1), clause.Verb.Last + 1, at - 2))
            {
                return at;
            }
        }

        return null;
    }
}
