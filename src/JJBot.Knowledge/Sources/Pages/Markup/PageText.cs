using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace JJBot.Knowledge.Sources.Pages.Markup;

/// <summary>Turns a page's bytes into text. Never throws: what no charset explains is read as windows-1252, which gives every byte a character.</summary>
internal static class PageText
{
    /// <summary>How far into a page its own word on the charset is looked for; the standard asks for 1024, and many pages come later with it.</summary>
    private const int DeclarationBytes = 4096;

    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.+");

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <param name="bytes">The page as it was served.</param>
    /// <param name="charset">What the server said, or null.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (Marked(bytes) is { } marked)
        {
            return marked;
        }

        var declared = Find(charset) ?? Find(DeclaredIn(bytes));
        if (declared is UnicodeEncoding)
        {
            return Utf16(bytes, declared);
        }

        // Text in another charset is UTF-8 by accident hardly ever; only charsets that keep to seven bits could be taken for it.
        if (Utf8.IsValid(bytes) && !IsSevenBit(declared))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        return declared is null or UTF8Encoding ? BrokenUtf8(bytes, declared is not null) : declared.GetString(bytes);
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    /// <summary>A page that could say "utf-16" in ASCII is not UTF-16, by https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding.</summary>
    private static string Utf16(ReadOnlySpan<byte> bytes, Encoding declared) =>
        bytes[..Math.Min(bytes.Length, DeclarationBytes)].Contains((byte)0) ? declared.GetString(bytes) : BrokenUtf8(bytes, declared: true);

    /// <summary>UTF-8 with a few slips stays UTF-8; where most of what is beyond ASCII is wrong, it never was.</summary>
    private static string BrokenUtf8(ReadOnlySpan<byte> bytes, bool declared)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var (wrong, right) = (0, 0);
        foreach (var character in text.AsSpan())
        {
            if (character == '\uFFFD')
            {
                wrong++;
            }
            else if (character > 0x7F)
            {
                right++;
            }
        }

        return wrong <= (declared ? right : right / 10) ? text : Western.GetString(bytes);
    }

    private static bool IsSevenBit(Encoding? encoding) => encoding is { WebName: "iso-2022-jp" or "iso-2022-kr" or "hz-gb-2312" or "csISO2022JP" };

    /// <summary>The value after the first "charset=" among the first bytes: a meta element's own, or within its content.</summary>
    private static string? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);
        for (var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("charset", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = head.AsSpan(at + "charset".Length).TrimStart();
            if (rest is ['=', .. var value])
            {
                value = value.TrimStart(" \t\r\n\"'");
                var end = value.IndexOfAnyExcept(LabelCharacters);
                return value[..(end < 0 ? value.Length : end)].ToString();
            }
        }

        return null;
    }

    private static Encoding? Find(string? label)
    {
        var name = label?.Trim(' ', '"', '\'').ToLowerInvariant();
        if (name is null or "" or { Length: > 40 })
        {
            return null;
        }

        // Browsers read these as windows-1252: https://encoding.spec.whatwg.org/#names-and-labels.
        if (name is "iso-8859-1" or "iso8859-1" or "latin1" or "l1" or "ascii" or "us-ascii")
        {
            return Western;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name is "utf8" ? "utf-8" : name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
