namespace JJBot.Knowledge.Sources.Intake;

/// <summary>
/// What a text comes down to for finding copies among many: MinHash signatures, cut into bands (Broder 1997; Leskovec, Rajaraman and
/// Ullman, Mining of Massive Datasets, chapter 3). Two texts that share a mark in any band are worth comparing word by word; of texts
/// that share four tenths of their runs of words more than 99 in 100 do, of texts that share a hundredth 3 in 1,000.
/// </summary>
internal static class TextSketch
{
    /// <summary>How many words make a run.</summary>
    public const int ShingleLength = 5;

    private const int Bands = 32;

    private const int Rows = 2;

    private static readonly ulong[] Multipliers = [.. Enumerable.Range(1, Bands * Rows).Select(number => ((ulong)number * 0x9E3779B97F4A7C15) | 1)];

    /// <summary>One mark for each band, in which its number counts too; none for an empty text.</summary>
    public static long[] Of(HashSet<ulong> shingles)
    {
        if (shingles.Count == 0)
        {
            return [];
        }

        var smallest = new ulong[Multipliers.Length];
        Array.Fill(smallest, ulong.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var index = 0; index < smallest.Length; index++)
            {
                var hash = shingle * Multipliers[index];
                hash ^= hash >> 32;
                hash *= Multipliers[index];
                smallest[index] = Math.Min(smallest[index], hash);
            }
        }

        return [.. smallest.Chunk(Rows).Select(Mark)];
    }

    private static long Mark(ulong[] rows, int band) => (long)rows.Aggregate((ulong)band, (mark, row) => ((mark << 21) | (mark >> 43)) ^ row);
}
