namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>Takes back the letters that people repeat for emphasis: "sooooo", "pleaaase", "plss".</summary>
internal static class Stretches
{
    /// <summary>Letters that stand so often in a row are one or two of them drawn out.</summary>
    private const int Stretched = 3;

    /// <summary>A shorter word may well end in two letters of a kind.</summary>
    private const int ShortestDoubled = 4;

    /// <summary>The word as it is without the repeated letters: a common one where that makes one; itself where nothing is drawn out.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="isCommon">Whether there is such a word.</param>
    public static string Of(string word, Predicate<string> isCommon)
    {
        var (once, twice) = (Cut(word, 1), Cut(word, 2));
        if (once != word && !char.IsAsciiDigit(word[0]))
        {
            return !isCommon(once) && isCommon(twice) ? twice : once;
        }

        var isDoubled = word.Length >= ShortestDoubled && word[^1] == word[^2] && !isCommon(word);
        return isDoubled && Slang.Of(word[..^1]) is not null ? word[..^1] : word;
    }

    /// <summary>With so many letters in place of each run of <see cref="Stretched"/> or more.</summary>
    private static string Cut(string word, int kept)
    {
        var cut = new System.Text.StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var end = at + 1;
            while (end < word.Length && word[end] == word[at])
            {
                end++;
            }

            cut.Append(word[at], end - at >= Stretched ? kept : end - at);
            at = end;
        }

        return cut.ToString();
    }
}
