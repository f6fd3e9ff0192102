using System.Collections.Frozen;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>The kinds of content that a request takes.</summary>
public sealed class Wanted
{
    private readonly FrozenSet<string>? mediaTypes;

    private Wanted(string accept, string refusal, IEnumerable<string>? mediaTypes)
    {
        Accept = accept;
        Refusal = refusal;
        this.mediaTypes = mediaTypes?.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A page or a text that may hold an article.</summary>
    public static Wanted Article { get; } = new(
        "text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8",
        "a web page or a text",
        ["text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown"]);

    /// <summary>A feed, or a page that names one. Feeds are served under many names.</summary>
    public static Wanted Feed { get; } = new(
        "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5",
        "a feed or a web page",
        [
            "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml", "application/feed+json",
            "application/json", "text/html", "application/xhtml+xml", "text/plain",
        ]);

    /// <summary>Whatever it is called: robots.txt files are served under many names.</summary>
    internal static Wanted Anything { get; } = new("text/plain, */*;q=0.5", "", null);

    /// <summary>For the Accept header.</summary>
    internal string Accept { get; }

    /// <summary>What it should have been, for a sentence.</summary>
    internal string Refusal { get; }

    internal bool Takes(string mediaType) => mediaTypes?.Contains(mediaType) ?? true;
}
