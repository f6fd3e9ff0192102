using System.Text;
using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Alerts;

/// <summary>How the parts of an alert are written in a message. What is hidden is hidden piece by piece, so that what it is about can be seen.</summary>
/// <param name="Content">What is told.</param>
/// <param name="IsHidden">Whether what it tells is behind a cover.</param>
/// <param name="Longest">No piece of it is longer than this, in characters.</param>
internal sealed record AlertText(AlertContent Content, bool IsHidden, int Longest)
{
    /// <summary>In characters: what a message holds, with something to spare for a role and a few words around.</summary>
    private const int MessageRoom = MessageLimits.Text - 300;

    private const int MessageBytes = MessageLimits.TextBytes - 800;
    private const int LongestPiece = 1_200;
    private const int ShortestPiece = 20;
    private const int LongestHeadline = 300;
    private const int LongestWords = 200;
    private const int LongestName = 120;
    private const int LongestAddress = 500;
    private const int NotesRoom = 600;

    public static AlertText Of(AlertContent content, SpoilerPolicy spoilers, int longest = LongestPiece) =>
        new(content, content.Spoiler && spoilers != SpoilerPolicy.Show, longest);

    /// <summary>The texts of a message, their pieces as long as all of them together allow.</summary>
    public static IReadOnlyList<string> Fitted(AlertContent content, SpoilerPolicy spoilers, Func<AlertText, IReadOnlyList<string>> write)
    {
        var text = Of(content, spoilers);
        var texts = write(text);
        while (text.Longest > ShortestPiece && (texts.Sum(one => one.Length) > MessageRoom || texts.Sum(Encoding.UTF8.GetByteCount) > MessageBytes))
        {
            text = text with { Longest = text.Longest / 2 };
            texts = write(text);
        }

        return texts;
    }

    /// <summary>"release · season 2", in small print.</summary>
    public string Kicker => $"-# {Line(Content.Topic)} · {Line(Content.Subject)}{(Content.Spoiler ? " · spoiler" : "")}";

    public string Headline
    {
        get
        {
            var words = Hidden(Line(Content.Headline, LongestHeadline));
            return Content.Stands ? words : $"~~{words}~~";
        }
    }

    /// <summary>"— Ann Maker, via Daily · confirmed".</summary>
    public string Attribution => $"— {Line(Content.Chain)} · {Status}";

    public string Status => Content.Status switch
    {
        Knowledge.Claims.Status.Confirmed => "confirmed",
        Knowledge.Claims.Status.Reported => "reported",
        Knowledge.Claims.Status.Denied => "denied",
        _ => "only a guess",
    };

    /// <summary>"Title · Outlet · 20 July 2017 · ¶4", the title a link where there is one.</summary>
    public string Citation
    {
        get
        {
            var citation = Content.Citation;
            var address = citation.Url is { } url && url.Length <= Math.Min(Longest, LongestAddress) ? url : null;
            string?[] parts =
            [
                Markdown.Link(Shortened.To(citation.Title, Math.Min(Longest, LongestName)), address),
                citation.Outlet is { } outlet ? Line(outlet, LongestName) : null,
                Line(citation.Published, LongestName),
                $"¶{citation.Paragraph}",
            ];
            return string.Join(" · ", parts.OfType<string>());
        }
    }

    /// <summary>"3 sources say so, 2 of them independent"; null where it is one.</summary>
    public string? Count => (Content.Sources, Content.Origins) switch
    {
        ( < 2, _) => null,
        (var sources, 1) => $"{sources} sources say so; they go back to one origin",
        var (sources, origins) when origins < sources => $"{sources} sources say so, {origins} of them independent",
        (var sources, _) => $"{sources} sources say so, each of its own",
    };

    /// <summary>What it changes about what was known; null where it changes nothing.</summary>
    public AlertChange? News => Content.News.Kind is AlertChangeKind.New or AlertChangeKind.Repeats ? null : Content.News;

    public string Quote => Content.Quote is { } quote
        ? CitationText.Quote(Shortened.To(quote, Longest), IsHidden)
        : "-# The text of the source is not at hand: told in our own words.";

    /// <summary>What stands beside it now, a line each.</summary>
    public string Notes => Room.Fill([.. Content.Notes.Select(note => $"*Now:* {Hidden(Sentence(note))}")], Math.Min(NotesRoom, Longest * 2), rest => $"-# and {rest} more");

    /// <summary>"2018 → spring 2018 (narrower)", or in a sentence: "It rules out what had been said."</summary>
    public string Of(AlertChange change) => change is { From: { } from, To: { } to }
        ? $"**{Hidden($"{Line(from)} → {Line(to)}")}**{(change.By is { } by ? $" ({Line(by)})" : "")}"
        : Hidden(Sentence(change.Words));

    /// <summary>A clause as a sentence.</summary>
    public string Sentence(string clause)
    {
        var words = Line(clause);
        return words.Length == 0 ? "" : $"{char.ToUpperInvariant(words[0])}{words[1..]}{(words[^1] is '.' or '!' or '?' ? "" : ".")}";
    }

    public string Hidden(string markdown) => CitationText.Hidden(markdown, IsHidden);

    private string Line(string text, int longest = LongestWords) => Markdown.EscapeLine(Shortened.To(text, Math.Min(Longest, longest)));
}
