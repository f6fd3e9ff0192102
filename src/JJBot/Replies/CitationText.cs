using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Sources;

namespace JJBot.Replies;

/// <summary>How a citation and its source are written in a message.</summary>
internal static class CitationText
{
    private const string Unread = "text not at hand";

    /// <summary>"[1][2]".</summary>
    public static string Marks(IEnumerable<int> numbers) => string.Concat(numbers.Select(number => $"[{number}]"));

    /// <summary>"`[1]` Title · Outlet · 2017, day unknown · ¶7", in small print.</summary>
    public static string Short(Citation citation) =>
        $"-# `[{citation.Number}]` {Of(citation.Source)} · ¶{citation.Claim.Locator.Paragraph}";

    /// <summary>The citation with what it says: the exact quote where the text is at hand, our own words otherwise.</summary>
    public static string Full(Citation citation)
    {
        var said = citation.Quote is null
            ? Hidden($"{Markdown.Escape(citation.Claim.Statement)} *({Unread})*", citation.Claim.Spoiler)
            : Quote(citation);
        return $"`[{citation.Number}]` {Of(citation.Source)} · ¶{citation.Claim.Locator.Paragraph}\n{said}";
    }

    /// <summary>The exact passage as a block quote; a spoiler is hidden line by line, as Discord wants it.</summary>
    public static string Quote(Citation citation) =>
        string.Join('\n', (citation.Quote ?? "").Split('\n').Select(line => $"> {Hidden(Markdown.Escape(line), citation.Claim.Spoiler)}"));

    public static string Of(Source source)
    {
        string[] parts = [Markdown.Link(source.Title, source.Url?.OriginalString), Markdown.EscapeLine(source.Outlet ?? ""), WindowWords.Published(source.Published)];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    public static string Hidden(string text, bool spoiler) => spoiler ? Markdown.Spoiler(text) : text;
}
