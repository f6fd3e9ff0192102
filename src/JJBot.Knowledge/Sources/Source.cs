using System.Text.RegularExpressions;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources;

/// <summary>One article.</summary>
public sealed partial record Source
{
    public required SourceId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Null where the text does not tell.</summary>
    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public Uri? Url { get; init; }

    /// <summary>A day, or bounds, or unknown: never invented.</summary>
    public required DayRange Published { get; init; }

    /// <summary>How the bounds follow from the text, in our words; null where the day was printed.</summary>
    public string? PublishedWhy { get; init; }

    /// <summary>Of the original text's bytes, 64 lower-case hex digits.</summary>
    public required string Sha256
    {
        get;
        init => field = Hash().IsMatch(value) ? value : throw new ArgumentException($"'{value}' is not a SHA-256 in lower-case hex.");
    }

    /// <summary>"shipped", or the id of the person who added it.</summary>
    public required string AddedBy { get; init; }

    public Scope Scope { get; init; }

    /// <summary>The first source that this one is a copy of: the two count as one origin. Null where it is none.</summary>
    public SourceId? CopyOf { get; init; }

    /// <summary>When it was first seen to read otherwise than its snapshot; null where it reads as it did.</summary>
    public DateTimeOffset? DriftSeenAt { get; init; }

    /// <summary>When it was first seen to be gone from its address; null where it is there.</summary>
    public DateTimeOffset? GoneAt { get; init; }

    /// <summary>Whether the seeds say the same in both; what was found out later is not theirs to say.</summary>
    internal bool SaysTheSameAs(Source other) => this with { CopyOf = other.CopyOf, DriftSeenAt = other.DriftSeenAt, GoneAt = other.GoneAt } == other;

    [GeneratedRegex(@"^[0-9a-f]{64}\z")]
    private static partial Regex Hash();
}
