namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>Looks for the passages of an older version of a text in a newer one. Takes time in proportion to the text, for each passage.</summary>
internal sealed class PassageFinder
{
    /// <summary>What a longer passage begins with tells enough.</summary>
    private const int MostWords = 500;

    private const int LongestWords = 2_000;

    private readonly IReadOnlyList<string> paragraphs;
    private readonly Dictionary<string, int> vocabulary = WordList.Vocabulary();
    private readonly WordList words;

    /// <param name="paragraphs">The newer version.</param>
    public PassageFinder(IReadOnlyList<string> paragraphs)
    {
        this.paragraphs = paragraphs;
        words = WordList.Of(paragraphs, vocabulary);
    }

    /// <param name="passage">As it was.</param>
    /// <param name="paragraph">Where it was, from 1.</param>
    public PassageFinding Find(string passage, int paragraph)
    {
        if (paragraph <= paragraphs.Count && paragraphs[paragraph - 1].Contains(passage, StringComparison.Ordinal))
        {
            return new PassageFinding.Unchanged();
        }

        var wanted = WordList.Of([passage], vocabulary, MostWords);
        if (wanted.Places.Count == 0)
        {
            return new PassageFinding.Vanished();
        }

        return Places(wanted).ToList() is { Count: > 0 } found
            ? found.Contains(paragraph) ? new PassageFinding.Unchanged() : new PassageFinding.Moved(found[0])
            : NearMatch.Find(wanted, words) is { } near ? Changed(near.First, near.Last) : new PassageFinding.Vanished();
    }

    /// <summary>The paragraphs where these very words stand.</summary>
    private IEnumerable<int> Places(WordList wanted)
    {
        for (var start = 0; start < words.Numbers.Length; start++)
        {
            var found = words.Numbers[start..].IndexOf(wanted.Numbers);
            if (found < 0)
            {
                yield break;
            }

            start += found;
            yield return words.Places[start].Paragraph;
        }
    }

    private PassageFinding.Changed Changed(int first, int last)
    {
        var (start, end) = (words.Places[first], words.Places[last]);
        var text = start.Paragraph == end.Paragraph
            ? paragraphs[start.Paragraph - 1][start.Start..end.End]
            : string.Join('\n', Enumerable.Range(start.Paragraph, end.Paragraph - start.Paragraph + 1).Select(number => Part(number, start, end)));
        return new PassageFinding.Changed(start.Paragraph, Beginning.Of(text, LongestWords));
    }

    private string Part(int number, WordPlace start, WordPlace end)
    {
        var paragraph = paragraphs[number - 1];
        return number == start.Paragraph ? paragraph[start.Start..] : number == end.Paragraph ? paragraph[..end.End] : paragraph;
    }
}
