using System.Globalization;

namespace JJBot.Replies.Pictures;

/// <summary>About how wide a text is drawn, with any usual sans serif. An estimate on the safe side: fonts differ from machine to machine.</summary>
internal static class TextWidth
{
    /// <summary>How much wider bold letters are.</summary>
    public const double Bold = 1.13;

    private const double Narrow = 0.36;
    private const double Usual = 0.62;
    private const double Wide = 0.86;

    /// <summary>Of scripts whose signs stand in squares, and of emoji.</summary>
    private const double Full = 1.05;

    /// <param name="text">One line.</param>
    /// <param name="size">The font's, in the same unit as what is returned.</param>
    public static double Of(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune.Value);
        }

        return width * size;
    }

    /// <summary>As much of the text as fits, with dots where some does not; never half of a character.</summary>
    public static string Fit(string text, double size, double room)
    {
        if (Of(text, size) <= room)
        {
            return text;
        }

        var fitting = "";
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && Of($"{fitting}{elements.Current}…", size) <= room)
        {
            fitting += elements.Current;
        }

        return $"{fitting.TrimEnd()}…";
    }

    private static double Of(int character) => character switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '’' or '!' or '|' or ' ' or '(' or ')' or 'f' or 't' or 'r' or '·' => Narrow,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => Wide,
        >= 0x1100 => character is >= 0x2000 and < 0x2E80 ? Usual : Full,
        _ => Usual,
    };
}
