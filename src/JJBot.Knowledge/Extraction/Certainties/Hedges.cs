using System.Collections.Frozen;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Words of doubt, hearsay or hope that soften a whole clause.</summary>
internal static class Hedges
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "maybe", "perhaps", "possibly", "probably", "likely", "presumably", "supposedly", "allegedly", "reportedly", "apparently",
            "seemingly", "potentially",
            "hopefully", "conceivably", "arguably", "rumored", "rumoured", "unconfirmed", "alleged", "possible", "potential", "purported",
            "unlikely", "ostensibly",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word of doubt stands in a stretch of a clause.</summary>
    public static bool Between(string text, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Class is WordClass.Adverb or WordClass.Adjective or WordClass.Verb or WordClass.Name && Contains(token.Span.In(text)))
            {
                return true;
            }
        }

        return false;
    }
}
