using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Claims;

/// <summary>One statement from one source.</summary>
public sealed record Claim
{
    public required ClaimId Id { get; init; }

    public required SourceId Source { get; init; }

    /// <summary>The name of one of the show's topics.</summary>
    public required string Topic { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>One sentence in our own words, which carries the modality ("Rosenberg wishes ...").</summary>
    public required string Statement
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("A claim needs a statement.");
    }

    public required Value Value { get; init; }

    public required Status Status { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>Who said it, or null where the source says it itself.</summary>
    public string? Speaker { get; init; }

    /// <summary>The outlets that it came through, nearest to the speaker first.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    public required Locator Locator { get; init; }

    /// <summary>When it was said (valid time): bounds, where no day is known.</summary>
    public required DayRange SaidOn { get; init; }

    /// <summary>When we learned it.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Other words in which people ask for what it says ("which app"); free questions find it by them, and no answer shows them.</summary>
    public IReadOnlyList<string> AskedAs { get; init; } = [];

    /// <summary>Whether it tells the plot of an aired season or a plot direction of a coming one.</summary>
    public bool Spoiler { get; init; }

    public ReviewState Review { get; init; } = ReviewState.Accepted;

    /// <summary>The first claim whose passage, in another source, holds the same words, give or take a few; null where none does.</summary>
    public ClaimId? SameQuoteAs { get; init; }

    /// <summary>How it turned out.</summary>
    public Resolution Resolution { get; init; }

    /// <summary>What became of its passage in the source.</summary>
    public Drift Drift { get; init; }

    public Scope Scope { get; init; }
}
