using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Alerts;

/// <summary>How the parts of an alert are written in a message. What is hidden is hidden piece by piece, so that what it is about can be seen.</summary>
/// <param name="Content">What is told.</param>
/// <param name="IsHidden">Whether what it tells is behind a cover.</param>
internal sealed record AlertText(AlertContent Content, bool IsHidden)
{
    private const int LongestHeadline = 300;
    private const int LongestWords = 200;
    private const int LongestName = 120;
    private const int LongestAddress = 500;

    public static AlertText Of(AlertContent content, SpoilerPolicy spoilers) => new(content, content.Spoiler && spoilers != SpoilerPolicy.Show);

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
            var address = citation.Url is { Length: <= LongestAddress } url ? url : null;
            string?[] parts =
            [
                Markdown.Link(Shortened.To(citation.Title, LongestName), address),
                citation.Outlet is { } outlet ? Line(outlet, LongestName) : null,
                Line(citation.Published, LongestName),
                $"¶{citation.Paragraph}",
            ];
            return string.Join(" · ", parts.OfType<string>());
        }
    }

    /// <summary>"3 sources say so, 2 of them independent"; null where it is one.</summary>
    public string? Count => Content.Sources < 2
        ? null
        : $"{Content.Sources} sources say so, {(Content.Origins < Content.Sources ? $"{Content.Origins} of them independent" : "all of them independent")}";

    /// <summary>What it changes about what was known; null where it changes nothing.</summary>
    public AlertChange? News => Content.News.Kind is AlertChangeKind.New or AlertChangeKind.Repeats ? null : Content.News;

    public string Quote(int longest) => Content.Quote is { } quote
        ? CitationText.Quote(Shortened.To(quote, longest), IsHidden)
        : "-# The text of the source is not at hand: told in our own words.";

    /// <summary>"2018 → spring 2018 (narrower)", or in a sentence: "It rules out what had been said."</summary>
    public string Of(AlertChange change) => change is { From: { } from, To: { } to }
        ? $"**{Hidden($"{Line(from)} → {Line(to)}")}**{(change.By is { } by ? $" ({Line(by)})" : "")}"
        : Hidden(Sentence(change.Words));

    /// <summary>A clause as a sentence.</summary>
    public static string Sentence(string clause)
    {
        var words = Line(clause);
        return words.Length == 0 ? "" : $"{char.ToUpperInvariant(words[0])}{words[1..]}{(words[^1] is '.' or '!' or '?' ? "" : ".")}";
    }

    public string Hidden(string markdown) => CitationText.Hidden(markdown, IsHidden);

    private static string Line(string text, int longest = LongestWords) => Markdown.EscapeLine(Shortened.To(text, longest));
}
