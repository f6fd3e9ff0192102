using System.Text.RegularExpressions;

namespace JJBot.Commands.Sources;

/// <summary>Finds web addresses in what people write.</summary>
internal static partial class Links
{
    /// <summary>Longer than any article's address; also what a message with several of them has room for.</summary>
    private const int Longest = 1_000;

    /// <summary>A whole text as an address, with "https://" added where it is left out; null where it is none. Whether it may be read is not asked.</summary>
    public static Uri? TryRead(string text)
    {
        var words = text.Trim().Trim('<', '>');
        var isWhole = words.Contains("://", StringComparison.Ordinal);
        return words.Length is > 0 and <= Longest && !words.Any(char.IsWhiteSpace)
            && Uri.TryCreate(isWhole ? words : $"https://{words}", UriKind.Absolute, out var link)
            && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp)
            && (isWhole || link.Host.Contains('.', StringComparison.Ordinal))
            ? link
            : null;
    }

    /// <summary>The addresses in a message, each once, in order.</summary>
    public static IReadOnlyList<Uri> In(string message) =>
        [.. Address().Matches(message).Select(match => TryRead(WithoutTail(match.Value))).OfType<Uri>().Distinct()];

    /// <summary>Marks that end a sentence or close a bracket around the address belong to the sentence.</summary>
    private static string WithoutTail(string address)
    {
        var end = address.Length;
        while (end > 0 && (address[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' or '_' or '|' or '~' or '"' or '\'' or ']'
            || (address[end - 1] == ')' && address.AsSpan(0, end).Count('(') < address.AsSpan(0, end).Count(')'))))
        {
            end--;
        }

        return address[..end];
    }

    [GeneratedRegex(@"https?://[^\s<>]{1,2000}", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
