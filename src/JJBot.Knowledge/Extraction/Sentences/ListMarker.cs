namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>What a list item begins with: "1.", "2)", "3.)", "(iv)", "b.", or a bullet.</summary>
/// <param name="Style">What is around the ordinal, with '1', 'a', 'A' or 'i' for what it is written in.</param>
/// <param name="Ordinal">From 1; 0 for a bullet.</param>
internal readonly record struct ListMarker(string Style, int Ordinal)
{
    private const int LongestMarker = 8;

    /// <summary>Reads the marker that a word is, or begins with in the case of a bullet.</summary>
    /// <param name="previous">The marker before it: after "h" an "i" is a letter, and without it a Roman one.</param>
    /// <returns>Null where the word is no marker.</returns>
    public static ListMarker? At(string text, Word word, ListMarker? previous)
    {
        var written = word.Span.In(text);
        if (written.IsEmpty)
        {
            return null;
        }

        if (Marks.Bullets.Contains(written[0]))
        {
            return new ListMarker("•", 0);
        }

        var opened = written[0] == '(';
        var ordinal = written[(opened ? 1 : 0)..];
        var end = ordinal.IndexOfAny('.', ')');
        if (end is < 1 or > LongestMarker || (opened && ordinal[end] != ')'))
        {
            return null;
        }

        var closing = ordinal[end..] switch
        {
            "." => ".",
            ")" => opened ? "()" : ")",
            ".)" => ".)",
            _ => null,
        };
        return closing is null ? null : OfOrdinal(ordinal[..end], closing, previous);
    }

    /// <summary>Whether this one is the next after <paramref name="previous"/> in the same list.</summary>
    public bool Follows(ListMarker? previous) => previous is { } before && before.Style == Style && (Ordinal == 0 || Ordinal == before.Ordinal + 1);

    private static ListMarker? OfOrdinal(ReadOnlySpan<char> ordinal, string closing, ListMarker? previous)
    {
        if (ordinal.Length <= 3 && int.TryParse(ordinal, out var number))
        {
            return new ListMarker("1" + closing, number);
        }

        var asLetter = ordinal.Length == 1 && char.IsAsciiLetter(ordinal[0])
            ? new ListMarker((char.IsAsciiLetterUpper(ordinal[0]) ? "A" : "a") + closing, (ordinal[0] | 0x20) - 'a' + 1)
            : (ListMarker?)null;
        if (asLetter is { } letter && letter.Follows(previous))
        {
            return asLetter;
        }

        return RomanNumeral.TryParse(ordinal) is { } roman ? new ListMarker("i" + closing, roman) : asLetter;
    }
}
