using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>The words that time expressions are made of.</summary>
internal static class Lexicon
{
    /// <summary>As TimeML writes the parts of the day.</summary>
    public static readonly string[] DayParts = ["TMO", "TAF", "TEV", "TNI"];

    private const int LongestWord = 12;

    private static readonly FrozenDictionary<string, (Term Term, int Value)>.AlternateLookup<ReadOnlySpan<char>> Terms =
        TermTable.Build().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static (Term Term, int Value) Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Terms.TryGetValue(word, out var found) ? found : (Term.None, 0);
}
