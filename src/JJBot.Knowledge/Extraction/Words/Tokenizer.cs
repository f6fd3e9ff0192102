namespace JJBot.Knowledge.Extraction.Words;

/// <summary>
/// Cuts a text into words and marks as the Penn Treebank does: "didn't" is "did" and "n't", "Ann's" is "Ann" and "'s"; its quotes `` and '' are one mark.
/// </summary>
internal ref struct Tokenizer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private int clitic = -1;

    /// <returns>The next word or mark, or an empty span at the end.</returns>
    public TextSpan Next()
    {
        if (clitic >= 0)
        {
            var rest = new TextSpan(clitic, position);
            clitic = -1;
            return rest;
        }

        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        var start = position;
        if (start == text.Length)
        {
            return new TextSpan(start, start);
        }

        if (IsWordStart(start))
        {
            TakeWord();
            return CutClitic(start);
        }

        TakeMark();
        return new TextSpan(start, position);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private readonly bool IsLetterAt(int at) => (uint)at < (uint)text.Length && char.IsLetter(text[at]);

    private readonly bool IsLetterOrDigitAt(int at) => (uint)at < (uint)text.Length && char.IsLetterOrDigit(text[at]);

    // "'s", "'ll" and "n't" stand alone in texts that are cut already.
    private readonly bool IsWordStart(int at) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '@' or '#' && IsLetterAt(at + 1)) || IsCliticAt(at);

    private readonly bool IsCliticAt(int at)
    {
        if (!IsApostrophe(text[at]) || !IsLetterAt(at + 1))
        {
            return false;
        }

        var end = at + 1;
        while (IsLetterAt(end) && end - at < 4)
        {
            end++;
        }

        return !IsLetterOrDigitAt(end) && IsClitic(text[(at + 1)..end]);
    }

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters switch
    {
        "s" or "S" or "ll" or "re" or "ve" or "d" or "m" => true,
        _ => false,
    };

    private void TakeWord()
    {
        position++;
        while (position < text.Length)
        {
            var c = text[position];
            var inside = char.IsLetterOrDigit(c)
                || c is '_'
                || (c is '-' or '.' or '&' or '/' or '@' && IsLetterOrDigitAt(position + 1))
                || (c is ',' && char.IsDigit(text[position - 1]) && position + 1 < text.Length && char.IsDigit(text[position + 1]))
                || (IsApostrophe(c) && IsLetterAt(position + 1));
            if (!inside)
            {
                break;
            }

            position++;
        }

        if (position < text.Length && text[position] == '.' && KeepsPeriod())
        {
            position++;
        }
    }

    // An abbreviation keeps its period: "Mr.", "U.S.", an initial.
    private readonly bool KeepsPeriod()
    {
        var start = position;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && position - start < 12)
        {
            start--;
        }

        var word = text[start..position].TrimStart("“\"'‘([");
        return (word.Length == 1 && char.IsUpper(word[0])) || word.Contains('.') || Abbreviations.Contains(word);
    }

    private TextSpan CutClitic(int start)
    {
        var word = text[start..position];
        var apostrophe = word.LastIndexOfAny('\'', '’');
        if (apostrophe <= 0)
        {
            return new TextSpan(start, position);
        }

        var negated = word.Length - apostrophe == 2 && word[^1] == 't' && word[apostrophe - 1] == 'n' && apostrophe > 1;
        if (!negated && !IsClitic(word[(apostrophe + 1)..]))
        {
            return new TextSpan(start, position);
        }

        clitic = start + apostrophe - (negated ? 1 : 0);
        return new TextSpan(start, clitic);
    }

    private void TakeMark()
    {
        var c = text[position++];
        while (position < text.Length && text[position] == c && c is '`' or '\'' or '.' or '-' or '—')
        {
            position++;
        }
    }
}
