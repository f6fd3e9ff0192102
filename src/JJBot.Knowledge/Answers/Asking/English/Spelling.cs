namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>Mends typing errors: the one known word that is close enough, or none.</summary>
internal sealed class Spelling
{
    private const int ShortestMended = 5;
    private const int LongestMended = 24;
    private const int LongWord = 8;

    private readonly Dictionary<(char First, int Length), List<string>> byShape = [];

    /// <param name="words">In lower case.</param>
    public Spelling(IEnumerable<string> words)
    {
        foreach (var word in words.Where(word => word.Length >= ShortestMended - 1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!byShape.TryGetValue((word[0], word.Length), out var list))
            {
                byShape[(word[0], word.Length)] = list = [];
            }

            list.Add(word);
        }
    }

    /// <summary>
    /// The nearest known word with the same first letter: one edit away, or two for eight letters and more. Null where there is none, or
    /// where two are as near, or where the word is too short to tell.
    /// </summary>
    public string? Mend(string word)
    {
        if (word.Length is < ShortestMended or > LongestMended)
        {
            return null;
        }

        var (nearest, least, isTied) = ((string?)null, word.Length >= LongWord ? 3 : 2, false);
        for (var length = word.Length - 2; length <= word.Length + 2; length++)
        {
            foreach (var candidate in byShape.GetValueOrDefault((word[0], length)) ?? [])
            {
                var edits = Edits(word, candidate, nearest is null ? least : least + 1);
                if (edits < least)
                {
                    (nearest, least, isTied) = (candidate, edits, false);
                }
                else if (nearest is not null && edits == least)
                {
                    isTied = true;
                }
            }
        }

        return isTied ? null : nearest;
    }

    /// <summary>Letters put in, left out, changed, or swapped with their neighbour; or <paramref name="most"/> where it takes that many or more.</summary>
    internal static int Edits(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) >= most)
        {
            return most;
        }

        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (var line = 1; line <= one.Length; line++)
        {
            row[0] = line;
            var least = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var changed = last[column - 1] + (one[line - 1] == other[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, Math.Min(last[column], row[column - 1]) + 1);
                if (line > 1 && column > 1 && one[line - 1] == other[column - 2] && one[line - 2] == other[column - 1])
                {
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
                }

                least = Math.Min(least, row[column]);
            }

            if (least >= most)
            {
                return most;
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return Math.Min(last[other.Length], most);
    }
}
