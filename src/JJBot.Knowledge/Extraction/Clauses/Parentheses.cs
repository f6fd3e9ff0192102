using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>Finds the parentheses that hold a clause of their own; those that hold a mere name or date belong to the words around them.</summary>
internal static class Parentheses
{
    public static List<TokenRange> Find(ReadOnlySpan<SentenceToken> tokens, List<VerbGroup> verbs)
    {
        var found = new List<TokenRange>();
        var open = -1;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Mark == MarkKind.Open && open < 0)
            {
                open = at;
            }
            else if (tokens[at].Mark == MarkKind.Close && open >= 0)
            {
                var range = new TokenRange(open + 1, at);
                if (verbs.Exists(verb => range.Contains(verb.First)))
                {
                    found.Add(range);
                }

                open = -1;
            }
        }

        return found;
    }
}
