using System.Text;
using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Turns a feed's bytes into text. Never throws: what no label explains is read as UTF-8.</summary>
internal static partial class FeedText
{
    private const int PrologBytes = 200;

    public static string Decode(byte[] bytes, string? charset)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Find(charset) ?? Find(InProlog(bytes)) ?? Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static string? InProlog(byte[] bytes) =>
        Prolog().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, PrologBytes))) is { Success: true } match ? match.Groups["label"].Value : null;

    private static Encoding? Find(string? label)
    {
        if (label is null)
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["'](?<label>[A-Za-z0-9._:-]{1,40})""")]
    private static partial Regex Prolog();
}
