using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Words by which a text says that something is not known or not decided.</summary>
internal static class OpenWords
{
    private static readonly FrozenSet<string> Open = FrozenSet.ToFrozenSet(
        [
            "unknown", "unclear", "undecided", "uncertain", "undisclosed", "unannounced", "unconfirmed", "undetermined", "sparse",
            "scarce", "scant", "unsure",
            "mystery", "secret", "tba", "tbd", "limited",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Telling = FrozenSet.ToFrozenSet(
        [
            "know", "reveal", "announce", "confirm", "disclose", "say", "tell", "commit", "name", "decide", "mention", "share", "specify",
            "hear", "discuss", "determine", "identify", "comment", "learn",
        ],
        StringComparer.Ordinal);

    public static bool Contains(ReadOnlySpan<char> word) => Open.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsTelling(string lemma) => Telling.Contains(lemma);
}
