using System.Text.Json.Serialization;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Review;

/// <summary>Rows as the audit keeps what differs between them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ClaimRow))]
[JsonSerializable(typeof(SourceState))]
[JsonSerializable(typeof(SettingRow))]
[JsonSerializable(typeof(SubscriptionRow))]
internal sealed partial class ReviewJson : JsonSerializerContext;

/// <summary>What actions change about a source.</summary>
internal sealed record SourceState(string? Server, string? WithdrawnAt);

/// <summary>What a server has settled, as columns; null is the default.</summary>
internal sealed record SettingRow
{
    public string? TrustedOutlets { get; init; }
    public long? SecondApproval { get; init; }
    public long? SourcesPerDay { get; init; }
    public long? LargestBytes { get; init; }
    public long? Feeds { get; init; }
    public string? NoticesTo { get; init; }
    public string? TimeZone { get; init; }
}
