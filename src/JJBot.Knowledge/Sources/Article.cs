using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources;

/// <summary>An article as it was read from a page, a file or pasted text, before it is a source.</summary>
public sealed record Article
{
    public required string Title { get; init; }

    /// <summary>Null where nothing tells.</summary>
    public string? Outlet { get; init; }

    public string? Author { get; init; }

    /// <summary>The canonical link, or the one that it was fetched from; null for a file or a pasted text.</summary>
    public Uri? Url { get; init; }

    /// <summary>A day, or bounds, or unknown: never invented.</summary>
    public required DayRange Published { get; init; }

    /// <summary>How the bounds follow from the text, in our words; null where the day was printed.</summary>
    public string? PublishedWhy { get; init; }

    /// <summary>Of the bytes of a text file; of the paragraphs of a page, whose bytes change with every advertisement. 64 lower-case hex digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What claims point into, numbered from 1. The headline is the first where the text has one.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }
}
