using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Reads the author's name out of a byline.</summary>
internal static partial class AuthorText
{
    private const int Longest = 100;
    private const int MostWords = 14;

    private static readonly FrozenSet<string> Nobody = new[]
    {
        "admin", "administrator", "author", "autor", "autoren", "webmaster", "web master", "redaktion", "editor", "editors", "staff", "guest", "user", "anonymous", "unknown", "root", "by", "von", "null", "n/a", "none", "team",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>The name, or null where the text names nobody.</returns>
    public static string? Read(string byline)
    {
        if (byline.Length > 3 * Longest || byline.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        var name = LeadIn().Replace(byline.Trim(), "");
        name = TrailingDetails().Replace(name, "");
        name = name.Trim(' ', ',', ';', ':', '|', '-', '–', '—', '·', '•', '.', '/', '"', '(', ')');
        if (name.Length is < 2 or > Longest || name.Contains('@', StringComparison.Ordinal) || Nobody.Contains(name) || !name.Any(char.IsLetter))
        {
            return null;
        }

        return name.Count(character => character == ' ') < MostWords ? name : null;
    }

    [GeneratedRegex(@"^((posted|written|published|geschrieben|verfasst|veröffentlicht|publié|escrito|scritto|text|autor(en|in)?|authors?|auteur|autore)( on| am| le)?\s?:?\s?)?((by|von|par|por|di|da|door|av|de|vom)\s?:?\s)?:?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadIn();

    /// <summary>A day, a place of work, or a trade after the name.</summary>
    [GeneratedRegex(@"\s?([|•·–—]|\s-\s|\bam\b|\bon\b|\bon:|,\s?(?=[0-9])|\b[0-9]{1,2}[./-]|\(|\bveröffentlicht\b|\bpublished\b|\bupdated\b|\bposted\b|\babout\b|\bsee all\b|\bview all\b|\bfollow\b).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex TrailingDetails();
}
