using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;

namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>Finds the words that a passage has become, where enough of them are still there in their order.</summary>
internal static class NearMatch
{
    /// <summary>Shorter passages are like anything.</summary>
    private const int FewestWords = 4;

    private const int LongWord = 4;

    /// <summary>How much of a passage has to be there still; and of its long words alone, since the short ones are in every sentence.</summary>
    private const double Enough = 0.6;
    private const double EnoughLong = 0.5;

    /// <returns>The first and the last word of it in the text; null where nothing there is like the passage.</returns>
    public static (int First, int Last)? Find(WordList passage, WordList text)
    {
        var wanted = passage.Numbers;
        if (wanted.Length < FewestWords || text.Numbers.Length == 0)
        {
            return null;
        }

        var (start, length) = BestWindow(wanted, text.Numbers);
        var pairs = Common(wanted, text.Numbers.Slice(start, length));
        return IsEnough(passage, pairs) ? Bounds(pairs, wanted.Length, start, text.Places) : null;
    }

    /// <summary>The stretch, half as long again as the passage, that shares most words with it in whatever order.</summary>
    private static (int Start, int Length) BestWindow(ReadOnlySpan<int> wanted, ReadOnlySpan<int> words)
    {
        var length = Math.Min(words.Length, wanted.Length + (wanted.Length / 2));
        var missing = new Dictionary<int, int>();
        foreach (var number in wanted)
        {
            missing[number] = missing.GetValueOrDefault(number) + 1;
        }

        var (shared, most, best) = (0, -1, 0);
        for (var index = 0; index < words.Length; index++)
        {
            shared += Take(missing, words[index], 1);
            if (index >= length)
            {
                shared += Take(missing, words[index - length], -1);
            }

            if (index >= length - 1 && shared > most)
            {
                (most, best) = (shared, index - length + 1);
            }
        }

        return (best, length);
    }

    /// <returns>By how much more, or less, is shared.</returns>
    private static int Take(Dictionary<int, int> missing, int number, int count)
    {
        if (!missing.TryGetValue(number, out var left))
        {
            return 0;
        }

        missing[number] = left - count;
        return count > 0 ? (left > 0 ? 1 : 0) : (left >= 0 ? -1 : 0);
    }

    /// <summary>The words that both have in the same order, as places in one and in the other.</summary>
    private static List<(int Old, int New)> Common(ReadOnlySpan<int> old, ReadOnlySpan<int> young)
    {
        var diff = Differ.Instance.CreateDiffs(Lines(old), Lines(young), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        var pairs = new List<(int, int)>();
        var (at, other) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            for (; at < block.DeleteStartA; at++, other++)
            {
                pairs.Add((at, other));
            }

            (at, other) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        for (; at < old.Length && other < young.Length; at++, other++)
        {
            pairs.Add((at, other));
        }

        return pairs;
    }

    private static string Lines(ReadOnlySpan<int> numbers) =>
        string.Join('\n', numbers.ToArray().Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private static bool IsEnough(WordList passage, List<(int Old, int New)> pairs)
    {
        bool IsLong(WordPlace place) => place.End - place.Start >= LongWord;
        var allLong = passage.Places.Count(IsLong);
        var stillLong = pairs.Count(pair => IsLong(passage.Places[pair.Old]));
        return pairs.Count >= Enough * passage.Places.Count && stillLong >= EnoughLong * allLong;
    }

    /// <summary>From the first word that is still there to the last, and as far beyond as the passage went, within their paragraphs.</summary>
    private static (int First, int Last) Bounds(List<(int Old, int New)> pairs, int passageLength, int start, IReadOnlyList<WordPlace> places)
    {
        var (first, last) = (start + pairs[0].New, start + pairs[^1].New);
        for (var more = pairs[0].Old; more > 0 && first > 0 && places[first - 1].Paragraph == places[first].Paragraph; more--)
        {
            first--;
        }

        for (var more = passageLength - 1 - pairs[^1].Old; more > 0 && last + 1 < places.Count && places[last + 1].Paragraph == places[last].Paragraph; more--)
        {
            last++;
        }

        return (first, last);
    }
}
