using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Takes titles apart: many carry the site's name before or behind the article's.</summary>
internal static class TitleText
{
    private const string Marks = "|-–—·•»«/‹›~";
    private const int MostParts = 6;

    /// <summary>How many of the separators part a site's name from a title.</summary>
    private const int TailSeparators = 8;

    private static readonly string[] Separators = [" | ", " » ", " « ", " :: ", " - ", " – ", " — ", " • ", " · ", " / ", " ‹ ", " › ", " ~ ", " : ", ": ", "| ", " |", " -"];

    /// <summary>Longer than any title or byline, in characters.</summary>
    public const int LongestLine = 1000;

    /// <summary>White space folded to single spaces.</summary>
    /// <param name="text">What is folded.</param>
    /// <param name="most">Characters after which it is cut.</param>
    public static string Fold(string text, int most)
    {
        var buffer = new BlockBuffer();
        buffer.Append(text.AsSpan(0, Math.Min(text.Length, most)), isLink: false);
        return buffer.Take();
    }

    /// <summary>The parts of a title between its separators, in order; one where there are none.</summary>
    public static IReadOnlyList<string> Parts(string title)
    {
        foreach (var separator in Separators)
        {
            if (title.Contains(separator, StringComparison.Ordinal))
            {
                return title.Split(separator, MostParts, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return [title];
    }

    /// <summary>A window's title without its last part where that is the shorter one, as a site's name is.</summary>
    public static string WithoutTail(string title)
    {
        foreach (var separator in Separators.AsSpan(0, TailSeparators))
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0)
            {
                return title.Length - last - separator.Length < last ? title[..last] : title;
            }
        }

        return title;
    }

    /// <param name="title">White space folded.</param>
    /// <param name="outlets">Names that the site goes by.</param>
    public static string WithoutSite(string title, IReadOnlyCollection<string> outlets)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && IsSite(title.AsSpan(last + separator.Length), outlets))
            {
                return WithoutSite(title[..last].Trim(), outlets);
            }

            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && IsSite(title.AsSpan(0, first), outlets))
            {
                return WithoutSite(title[(first + separator.Length)..].Trim(), outlets);
            }
        }

        return title;
    }

    /// <summary>Whether one title is the other with something parted off at an end.</summary>
    public static bool IsPart(string part, string whole) =>
        part.Length < whole.Length
        && ((whole.StartsWith(part, StringComparison.OrdinalIgnoreCase) && whole.AsSpan(part.Length).TrimStart() is [var next, ..] && Marks.Contains(next))
            || (whole.EndsWith(part, StringComparison.OrdinalIgnoreCase) && whole.AsSpan(0, whole.Length - part.Length).TrimEnd() is [.., var before] && Marks.Contains(before)));

    /// <summary>Whether a title is the end of a longer line, with its topic printed before it.</summary>
    public static bool IsTail(string tail, string line) =>
        tail.Length < line.Length && tail.Length > line.Length / 2 && line.EndsWith(tail, StringComparison.OrdinalIgnoreCase)
        && line.AsSpan(0, line.Length - tail.Length) is [.., var before, ' '] && char.IsLetterOrDigit(before);

    /// <summary>Whether the text is one of the site's names, or holds little else.</summary>
    public static bool IsSite(ReadOnlySpan<char> part, IReadOnlyCollection<string> outlets)
    {
        var letters = Letters(part);
        foreach (var outlet in outlets)
        {
            var name = Letters(outlet);
            if (name.Length > 0 && (letters == name || (name.Length >= 4 && letters.Length <= 2 * name.Length && letters.StartsWith(name, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Its letters and digits alone, in lower case: by them names are compared.</summary>
    private static string Letters(ReadOnlySpan<char> text)
    {
        Span<char> letters = stackalloc char[Math.Min(text.Length, 100)];
        var length = 0;
        foreach (var character in text)
        {
            if (length < letters.Length && char.IsLetterOrDigit(character))
            {
                letters[length++] = char.ToLowerInvariant(character);
            }
        }

        return letters[..length].ToString();
    }
}
