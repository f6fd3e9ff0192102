using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>Words in lower case, written out in one line.</summary>
internal sealed class WordSet(string words)
{
    private readonly FrozenSet<string> set = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public bool Contains(string word) => set.Contains(word);
}
