using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Reads the author's name out of a byline.</summary>
internal static partial class AuthorText
{
    private const int Longest = 100;
    private const int MostWords = 14;

    /// <summary>"Jr.", "C.": a full stop after no more than this belongs to the name.</summary>
    private const int LongestInitial = 4;

    private static readonly char[] Edges = [' ', ',', ';', ':', '|', '-', '–', '—', '·', '•', '/', '"', '(', ')', '~', '»', '«'];

    private static readonly FrozenSet<string> Nobody = new[]
    {
        "admin", "administrator", "wordpressadmin", "author", "autor", "autorin", "autoren", "authors", "webmaster", "web master", "redaktion", "editor", "editors", "staff", "guest", "user",
        "anonymous", "unknown", "no author", "root", "by", "von", "par", "por", "null", "n/a", "none", "team", "datum", "date", "publiziert", "published", "nachricht", "name",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="byline">White space folded.</param>
    /// <returns>The name, or null where the text names nobody.</returns>
    public static string? Read(string byline)
    {
        if (byline.Length is 0 or > 3 * Longest || byline.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        var name = WithoutMonth(TrailingDetails().Replace(LeadIn().Replace(byline, ""), "").Trim(Edges));
        name = name.EndsWith('.') && name.Length - name.LastIndexOf(' ') > LongestInitial ? name.TrimEnd('.') : name;
        var isName = name.Length is >= 2 and <= Longest
            && !name.Contains('@', StringComparison.Ordinal)
            && !Nobody.Contains(name)
            && name.Any(char.IsLetter)
            && !HostName().IsMatch(name)
            && name.Count(character => character == ' ') < MostWords;
        return isName ? name : null;
    }

    /// <summary>Whether a line is a byline by its form: a word that leads in, then names.</summary>
    public static bool IsByline(string line) => Byline().IsMatch(line);

    [GeneratedRegex(@"^(?i:(posted |written |geschrieben |verfasst )?(by|von|par|por|di|door|av|text|autor|autorin|author|auteur|autore|texte|words):?)\s(\p{Lu}[\p{L}.'’-]{0,30})(\s(von|de|van|der|du|la|el|und|and|y|&|\p{Lu}[\p{L}.'’-]{0,30}),?){1,7}(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    /// <summary>What is left of "Ann Maker, March 5" once the number is cut off.</summary>
    private static string WithoutMonth(string name) =>
        name.LastIndexOf(',') is > 0 and var comma && MonthNames.Of(name.AsSpan(comma + 1).Trim()) > 0 ? name[..comma] : name;

    /// <summary>"By Ann Maker", "Geschrieben von Ann Maker", "Beitrag von: Ann Maker".</summary>
    [GeneratedRegex(@"^\W*((zeige |view |see )?((alle |all )?(posts?|articles?|artikel|beiträge|beitrag|interview|text|stories)|posted|written|published|reported|geschrieben|verfasst|erstellt|eingestellt|veröffentlicht|gepostet|publié|écrit|rédigé|escrito|publicado|scritto|pubblicato|und interview|autor(en|in)?|authors?|auteure?s?|autore|autora|redakteur(in)?|author name)(?!\w)( on| am| le)?\s?:?\s?)?(((by|von|par|por|di|da|door|av|de|vom)(?!\w)|von(?-i:(?=[A-ZÄÖÜ])))\s?:?\s?)?:?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadIn();

    /// <summary>A day, a place of work, or a trade after the name.</summary>
    [GeneratedRegex(@"\s?([|•·–—»]|\s-\s|\s[0-9]|\bam\b|\bon\b|\bon:|,\s?(?=[0-9])|\(|\b(veröffentlicht|published|updated|posted|about|see all|view all|follow|search for|alle artikel|alles von|datum|stand|shares|staff writer)\b).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex TrailingDetails();

    [GeneratedRegex(@"^[\w-]{1,60}(\.[\w-]{1,60}){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex HostName();
}
