using System.Buffers;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>The name by which robots.txt files know a program: the first word of its User-Agent.</summary>
internal static class ProductToken
{
    // https://www.rfc-editor.org/rfc/rfc9309#section-2.2.1
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_");

    /// <summary>The letters, dashes and underscores that the text begins with.</summary>
    public static string Of(string userAgent)
    {
        var end = userAgent.AsSpan().IndexOfAnyExcept(Letters);
        return end < 0 ? userAgent : userAgent[..end];
    }

    public static bool IsUserAgent(string text) =>
        Of(text).Length > 0
        && text.All(character => character is >= ' ' and <= '~')
        && text.Contains("://", StringComparison.Ordinal);
}
