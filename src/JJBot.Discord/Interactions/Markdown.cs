using System.Globalization;
using System.Text;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>Writes Discord's Markdown. Text from outside goes through <see cref="Escape"/> and can then neither format, ping nor link.</summary>
/// <remarks>https://docs.discord.com/developers/reference#message-formatting</remarks>
public static class Markdown
{
    /// <summary>The text as it is, on as many lines, and nothing but text.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var atLineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsInvisible(c))
            {
                continue;
            }

            if (MustEscape(text, i, atLineStart))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
            // A number stays at the start of its line until the dot that would make it a list.
            atLineStart = c == '\n' || (atLineStart && (char.IsWhiteSpace(c) || char.IsAsciiDigit(c)));
        }

        return escaped.ToString();
    }

    /// <summary>As <see cref="Escape"/>, on one line, with single spaces.</summary>
    public static string EscapeLine(string text) =>
        Escape(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Hides the Markdown until somebody clicks on it.</summary>
    public static string Spoiler(string markdown) => $"||{markdown.Replace("||", "\\|\\|", StringComparison.Ordinal)}||";

    /// <summary>A link with words of ours; the bare words where the address is none of the web's.</summary>
    public static string Link(string words, string? address)
    {
        var text = EscapeLine(words);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            // The angle brackets keep Discord from showing a preview, and let the address hold parentheses.
            ? $"[{text}](<{uri.AbsoluteUri.Replace(">", "%3E", StringComparison.Ordinal)}>)"
            : text;
    }

    /// <summary>A moment, shown to each reader in their own time zone and language.</summary>
    public static string Timestamp(DateTimeOffset moment, TimestampStyle style = TimestampStyle.ShortDateTime) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{moment.ToUnixTimeSeconds()}:{(char)style}>");

    /// <summary>A clickable command. <paramref name="path"/> is name, group and subcommand with a space between.</summary>
    public static string CommandMention(string path, Snowflake id) => $"</{path}:{id}>";

    private static bool MustEscape(string text, int i, bool atLineStart) => text[i] switch
    {
        '\\' or '*' or '_' or '~' or '|' or '`' or '[' or ']' or '<' or '>' or '@' => true,
        '#' or '-' or '+' => atLineStart,
        '.' or ')' => atLineStart && i > 0 && char.IsAsciiDigit(text[i - 1]),
        // A backslash here keeps an address from turning into a link, and is not shown.
        ':' => text.AsSpan(i + 1).StartsWith("//"),
        '(' => i > 0 && text[i - 1] == ']',
        _ => false,
    };

    /// <summary>Control characters, and those that turn the direction of text around or hide in it.</summary>
    private static bool IsInvisible(char c) => c switch
    {
        '\n' or '\t' => false,
        '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' => true,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
        _ => char.IsControl(c),
    };
}

/// <remarks>https://docs.discord.com/developers/reference#message-formatting-timestamp-styles</remarks>
public enum TimestampStyle
{
    ShortTime = 't',
    LongTime = 'T',
    ShortDate = 'd',
    LongDate = 'D',
    ShortDateTime = 'f',
    LongDateTime = 'F',
    Relative = 'R',
}
