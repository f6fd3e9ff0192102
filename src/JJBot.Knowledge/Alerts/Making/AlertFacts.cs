using System.Text.Json.Serialization;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Alerts;

/// <summary>What an alert has told, in a form that can be held against what is known now.</summary>
internal sealed record AlertFacts
{
    /// <summary>The claims that say so, the best supported first; those of before where it stands no more.</summary>
    public required IReadOnlyList<ClaimId> Claims { get; init; }

    public string? Series { get; init; }

    public int? SeasonFirst { get; init; }

    public int? SeasonLast { get; init; }

    /// <summary>What it says, as one text: equal where it says the same.</summary>
    public required string Says { get; init; }

    /// <summary>The same in a few words.</summary>
    public required string Lead { get; init; }

    /// <summary>Of a window.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Of a window.</summary>
    public DateOnly? Latest { get; init; }

    public required Status Status { get; init; }

    public required bool Stands { get; init; }

    /// <summary>What has overtaken it, as what <see cref="Says"/> is for that; null for nothing.</summary>
    public string? OvertakenBy { get; init; }

    /// <summary>What does not go with it, each as what <see cref="Says"/> is for that.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>Of the passage that is cited.</summary>
    public Drift Drift { get; init; }

    public Resolution Resolution { get; init; }

    [JsonIgnore]
    public Subject Subject => new(Series, SeasonFirst is { } first && SeasonLast is { } last ? new Seasons(first, last) : null);

    [JsonIgnore]
    public DayRange? Days => Earliest is null && Latest is null ? null : new DayRange(Earliest, Latest);
}
