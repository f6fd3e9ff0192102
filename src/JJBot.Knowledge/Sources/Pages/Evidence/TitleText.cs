using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Takes the site's name off a title.</summary>
internal static class TitleText
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " / ", " ‹ ", " › ", " – ", " |", "| "];

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
        && ((whole.StartsWith(part, StringComparison.OrdinalIgnoreCase) && StartsWithSeparator(whole.AsSpan(part.Length)))
            || (whole.EndsWith(part, StringComparison.OrdinalIgnoreCase) && EndsWithSeparator(whole.AsSpan(0, whole.Length - part.Length))));

    private static bool StartsWithSeparator(ReadOnlySpan<char> rest)
    {
        var trimmed = rest.TrimStart();
        return !trimmed.IsEmpty && "|-–—·•»«:/‹›".Contains(trimmed[0]);
    }

    private static bool EndsWithSeparator(ReadOnlySpan<char> rest)
    {
        var trimmed = rest.TrimEnd();
        return !trimmed.IsEmpty && "|-–—·•»«:/‹›".Contains(trimmed[^1]);
    }

    private static bool IsSite(ReadOnlySpan<char> part, IReadOnlyCollection<string> outlets)
    {
        foreach (var outlet in outlets)
        {
            if (Same(part, outlet))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two names are one but for capitals, spaces and marks.</summary>
    private static bool Same(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (at, against) = (0, 0);
        while (true)
        {
            while (at < one.Length && !char.IsLetterOrDigit(one[at]))
            {
                at++;
            }

            while (against < other.Length && !char.IsLetterOrDigit(other[against]))
            {
                against++;
            }

            if (at == one.Length || against == other.Length)
            {
                return at == one.Length && against == other.Length && one.Length > 0;
            }

            if (char.ToUpperInvariant(one[at++]) != char.ToUpperInvariant(other[against++]))
            {
                return false;
            }
        }
    }
}
