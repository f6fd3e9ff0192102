namespace JJBot.Knowledge.Extraction.Words;

/// <summary>Tells a headline that has a capital on every word from running text.</summary>
internal static class Headline
{
    // In characters; headlines are short.
    private const int Longest = 200;
    private const int FewestWords = 4;

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        var (words, capitals) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var starts = char.IsLetter(text[i]) && (i == 0 || !char.IsLetter(text[i - 1]) && text[i - 1] is not ('\'' or '’'));
            if (starts && WordLength(text[i..]) > 3)
            {
                words++;
                capitals += char.IsUpper(text[i]) ? 1 : 0;
            }
        }

        return words >= FewestWords && capitals * 10 >= words * 9;
    }

    // Short words keep a small letter in headlines too.
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 4 && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }
}
