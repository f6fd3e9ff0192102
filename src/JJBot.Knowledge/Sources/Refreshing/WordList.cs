namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>
/// The words of a text, each with its place. A word is a run of letters and digits, whatever its case, as in
/// <see cref="Claims.PassageFingerprint"/>: quotation marks, dashes and kinds of spaces do not matter.
/// </summary>
internal sealed class WordList
{
    private readonly List<WordPlace> places = [];
    private readonly List<int> numbers = [];

    private WordList()
    {
    }

    public IReadOnlyList<WordPlace> Places => places;

    /// <summary>The same number for the same word.</summary>
    public ReadOnlySpan<int> Numbers => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(numbers);

    /// <param name="paragraphs">The text.</param>
    /// <param name="vocabulary">The numbers of the words so far; it grows.</param>
    /// <param name="most">No more words than this.</param>
    public static WordList Of(IReadOnlyList<string> paragraphs, Dictionary<string, int> vocabulary, int most = int.MaxValue)
    {
        var list = new WordList();
        var known = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = 0; index < paragraphs.Count && list.places.Count < most; index++)
        {
            list.Add(paragraphs[index], index + 1, known, most);
        }

        return list;
    }

    /// <summary>Compares words whatever their case.</summary>
    public static Dictionary<string, int> Vocabulary() => new(StringComparer.OrdinalIgnoreCase);

    private void Add(string text, int paragraph, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> vocabulary, int most)
    {
        for (var start = 0; start < text.Length && places.Count < most;)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            var word = text.AsSpan(start, end - start);
            if (!vocabulary.TryGetValue(word, out var number))
            {
                number = vocabulary.Dictionary.Count;
                vocabulary[word] = number;
            }

            places.Add(new WordPlace(paragraph, start, end));
            numbers.Add(number);
            start = end;
        }
    }
}

/// <param name="Paragraph">From 1.</param>
/// <param name="Start">In the paragraph.</param>
/// <param name="End">The code unit after the last.</param>
internal readonly record struct WordPlace(int Paragraph, int Start, int End);
