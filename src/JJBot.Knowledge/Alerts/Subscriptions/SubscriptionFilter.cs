using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Alerts;

/// <summary>What a subscription is told of.</summary>
/// <param name="Topics">Names of topics; null for all.</param>
/// <param name="Series">Names of series; null for all, those of the wider world too.</param>
/// <param name="Season">Claims on this season and on the series as a whole; null for all.</param>
/// <param name="MinimumStatus">
/// <see cref="Status.Speculated"/> for everything, <see cref="Status.Reported"/>, or <see cref="Status.Confirmed"/>. A denial counts as
/// confirmed where a speaker made it on the record, else as reported.
/// </param>
public sealed record SubscriptionFilter(
    IReadOnlyList<string>? Topics = null, IReadOnlyList<string>? Series = null, int? Season = null, Status MinimumStatus = Status.Speculated)
{
    public static SubscriptionFilter Everything { get; } = new();

    /// <summary>In words: "release and cast, season 2, confirmed only"; "everything".</summary>
    public override string ToString()
    {
        string?[] parts =
        [
            Topics is null ? null : string.Join(", ", Topics),
            Series is null ? null : string.Join(", ", Series),
            Season is { } season ? $"season {season}" : null,
            MinimumStatus switch
            {
                Status.Confirmed => "confirmed only",
                Status.Reported => "reported or firmer",
                _ => null,
            },
        ];
        return string.Join("; ", parts.OfType<string>()) is { Length: > 0 } words ? words : "everything";
    }
}
