using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Sources.Furnishing;

/// <summary>Tells by its own words what a short line is.</summary>
internal static partial class FurnitureLine
{
    /// <summary>In characters; what is longer is left to its place on the page.</summary>
    public const int Longest = 160;

    private const int MostShareWords = 14;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShareWords =
        """
        share tweet pin email e mail print save copy link facebook twitter x instagram pinterest linkedin whatsapp
        telegram reddit tumblr flipboard pocket messenger threads bluesky mastodon xing youtube tiktok rss feed on
        this via with to auf mit via in per sms line vk viber snapchat google plus teilen teile merken drucken mailen
        senden twittern compartir partager condividi compartilhar enviar follow like 0 1 2
        """
        .Split([' ', '\n']).Distinct().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, FurnitureKind>.AlternateLookup<ReadOnlySpan<char>> Whole = FurniturePhrases.Whole.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, (string Phrase, FurnitureKind Kind)[]>.AlternateLookup<ReadOnlySpan<char>> Openings =
        FurniturePhrases.Openings.GetAlternateLookup<ReadOnlySpan<char>>();

    public static FurnitureKind Of(string line)
    {
        if (line.Length > Longest)
        {
            return FurnitureKind.None;
        }

        Span<char> buffer = stackalloc char[Longest];
        var key = buffer[..LineKey.Write(line, buffer)];
        if (Whole.TryGetValue(key, out var kind))
        {
            return kind;
        }

        if (Opening(key) is not FurnitureKind.None and var opening)
        {
            return opening;
        }

        return IsShareBar(key) || IsCredit(line) || IsImageName(line) || Count().IsMatch(key) || DayLine.Read(line) is not null ? FurnitureKind.Line : FurnitureKind.None;
    }

    private static FurnitureKind Opening(ReadOnlySpan<char> key)
    {
        var end = key.IndexOf(' ');
        if (!Openings.TryGetValue(end < 0 ? key : key[..end], out var phrases))
        {
            return FurnitureKind.None;
        }

        foreach (var (phrase, kind) in phrases)
        {
            // A word alone begins many sentences: it counts where little more than a list follows.
            var longest = phrase.Contains(' ', StringComparison.Ordinal) ? Longest : 60;
            if (key.Length <= longest && key.StartsWith(phrase, StringComparison.Ordinal) && (key.Length == phrase.Length || key[phrase.Length] == ' '))
            {
                return kind;
            }
        }

        return FurnitureKind.None;
    }

    private static bool IsShareBar(ReadOnlySpan<char> key)
    {
        var words = 0;
        foreach (var range in key.Split(' '))
        {
            if (++words > MostShareWords || !ShareWords.Contains(key[range]))
            {
                return false;
            }
        }

        return words > 0;
    }

    /// <summary>Who took a picture, or who owns the text.</summary>
    private static bool IsCredit(string line) =>
        line.Contains('©', StringComparison.Ordinal)
        || Credit().IsMatch(line);

    /// <summary>The name of a picture's file that was left standing: one long word of parts, or what a camera or a screen names its pictures.</summary>
    private static bool IsImageName(string line) => ImageName().IsMatch(line);

    [GeneratedRegex(@"^(image|images|photo|photos|picture|foto|fotos|bild|bilder|crédits?|imagen|immagine|grafik|quelle|source|beitragsbild|titelbild|video|infografik|symbolbild)\s?:\s?\S.{0,100}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^(\S{1,100}\.(jpe?g|png|gif|webp)|(?=\S{0,100}[0-9])[A-Za-z0-9]{1,40}([-_][A-Za-z0-9]{1,40}){2,20}|[a-z0-9]{1,40}(-[a-z0-9]{1,40}){3,20}|(screen ?shot|bildschirmfoto|img|dsc)[ _-]?[0-9].{0,60})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ImageName();

    /// <summary>How long it takes to read, how many read it, wrote about it or shared it.</summary>
    [GeneratedRegex(@"^([0-9]{1,3} (min|mins|minutes?|minuten|minuto|minutos|minuti)( (read|lesezeit|de lectura|de lecture|di lettura|lesedauer|reading time))?|(lesezeit|lesedauer|reading time|read time|temps de lecture|tiempo de lectura)( ca)? [0-9]{1,3}.{0,15}|[0-9]{1,7}( [0-9]{3})? (comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|replies|responses|shares|views|likes|posts|beiträge|aufrufe))$")]
    private static partial Regex Count();
}
