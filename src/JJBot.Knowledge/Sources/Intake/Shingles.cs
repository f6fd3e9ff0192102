namespace JJBot.Knowledge.Sources.Intake;

/// <summary>
/// A text as the set of its runs of neighbouring words, each a number, the same on every machine. Only letters and digits count, whatever
/// their case, so that quotation marks, dashes and kinds of spaces do not matter (as in <see cref="Claims.PassageFingerprint"/>).
/// </summary>
internal static class Shingles
{
    // FNV-1a (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <param name="paragraphs">A run does not end with a paragraph: where one begins is up to whoever lays out the page.</param>
    /// <param name="length">How many words make a run; a shorter text is one run.</param>
    public static HashSet<ulong> Of(IEnumerable<string> paragraphs, int length)
    {
        var words = new List<ulong>();
        foreach (var paragraph in paragraphs)
        {
            AddWords(paragraph, words);
        }

        var shingles = new HashSet<ulong>(words.Count);
        for (var start = 0; start < words.Count && (start == 0 || start + length <= words.Count); start++)
        {
            shingles.Add(Run(words, start, Math.Min(words.Count, start + length)));
        }

        return shingles;
    }

    /// <summary>How much of the smaller set lies in the other, 0 to 1, and how much of both together they share.</summary>
    public static (double Contained, double Jaccard) Compare(HashSet<ulong> one, HashSet<ulong> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        if (small.Count == 0)
        {
            return (0, 0);
        }

        double shared = small.Count(large.Contains);
        return (shared / small.Count, shared / (small.Count + large.Count - shared));
    }

    private static void AddWords(ReadOnlySpan<char> text, List<ulong> words)
    {
        var word = Basis;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                word = (word ^ char.ToLowerInvariant(character)) * Prime;
            }
            else if (word != Basis)
            {
                words.Add(word);
                word = Basis;
            }
        }

        if (word != Basis)
        {
            words.Add(word);
        }
    }

    private static ulong Run(List<ulong> words, int start, int end)
    {
        var run = Basis;
        for (var index = start; index < end; index++)
        {
            run = ((run ^ words[index]) * Prime) ^ (run >> 29);
        }

        return Mixed(run);
    }

    /// <summary>Spreads what differs over all bits, since the smallest numbers are picked later (https://prng.di.unimi.it/splitmix64.c).</summary>
    private static ulong Mixed(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
