using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction;

/// <summary>A claim as a rule found it in an article, before anybody reviewed it.</summary>
public sealed record DraftClaim
{
    /// <summary>The name of one of the show's topics.</summary>
    public required string Topic { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>One sentence put together from what was found; it carries the modality.</summary>
    public required string Statement { get; init; }

    public required Value Value { get; init; }

    public required Status Status { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>Who said it, or null where the article says it itself.</summary>
    public string? Speaker { get; init; }

    /// <summary>The outlets that it came through, nearest to the speaker first.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>The exact words that carry it.</summary>
    public required Passage Passage { get; init; }

    public bool Spoiler { get; init; }

    /// <summary>The name of the rule that found it, for the log and for whoever wonders.</summary>
    public required string Rule { get; init; }
}
