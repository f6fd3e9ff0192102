using System.Text;
using System.Text.RegularExpressions;
using JJBot.Knowledge.Sources.Pages.Markup;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Turns a feed's bytes into text: as a page's, but that XML names its encoding in another place.</summary>
internal static partial class FeedText
{
    private const int PrologBytes = 200;

    public static string Decode(byte[] bytes, string? charset) => PageText.Decode(bytes, charset ?? InProlog(bytes));

    private static string? InProlog(byte[] bytes) =>
        Prolog().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, PrologBytes))) is { Success: true } match ? match.Groups["label"].Value : null;

    [GeneratedRegex("""^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["'](?<label>[A-Za-z0-9._:-]{1,40})""")]
    private static partial Regex Prolog();
}
