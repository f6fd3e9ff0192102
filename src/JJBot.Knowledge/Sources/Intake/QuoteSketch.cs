namespace JJBot.Knowledge.Sources.Intake;

/// <summary>
/// Recognises a passage in another article though its typography differs or words were cut: by the smallest few of its runs of words,
/// which a passage shares with any large part of it.
/// </summary>
internal static class QuoteSketch
{
    private const int ShingleLength = 3;

    private const int MarkCount = 4;

    /// <summary>Shorter passages agree by chance ("the thirteen episodes of the season").</summary>
    private const int FewestShingles = 6;

    /// <summary>How much of the shorter passage has to stand in the longer one.</summary>
    private const double Enough = 0.75;

    public static HashSet<ulong> Shingle(string passage) => Shingles.Of([passage], ShingleLength);

    /// <summary>What the passage is looked up by; nothing for a passage too short to tell.</summary>
    public static IEnumerable<long> Marks(HashSet<ulong> shingles) =>
        shingles.Count < FewestShingles ? [] : shingles.Order().Take(MarkCount).Select(shingle => (long)shingle);

    public static bool AreSame(HashSet<ulong> one, HashSet<ulong> other) =>
        Math.Min(one.Count, other.Count) >= FewestShingles && Shingles.Compare(one, other).Contained >= Enough;
}
