using System.Text.Json;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Claims;

/// <summary>A claim as columns. Two rows are equal where nothing that the seeds say differs.</summary>
internal sealed record ClaimRow
{
    public required string Id { get; init; }
    public required string SourceId { get; init; }
    public string? Server { get; init; }
    public required string Topic { get; init; }
    public string? Series { get; init; }
    public int? SeasonFirst { get; init; }
    public int? SeasonLast { get; init; }
    public required string Statement { get; init; }
    public required string Status { get; init; }
    public required string Modality { get; init; }
    public string? Speaker { get; init; }
    public string? Via { get; init; }
    public string ValueKind { get; init; } = "";
    public required string Aspect { get; init; }
    public string? Detail { get; init; }
    public string? Earliest { get; init; }
    public string? Latest { get; init; }
    public string? WindowPrecision { get; init; }
    public string? AnchorOrder { get; init; }
    public string? AnchorSeries { get; init; }
    public string? Said { get; init; }
    public int? Number { get; init; }
    public int? OutOf { get; init; }
    public string? Names { get; init; }
    public string? Content { get; init; }
    public required int Paragraph { get; init; }
    public required int PassageStart { get; init; }
    public required int PassageEnd { get; init; }
    public required string Fingerprint { get; init; }
    public string? SaidEarliest { get; init; }
    public string? SaidLatest { get; init; }
    public required int Spoiler { get; init; }
    public int Shipped { get; init; }
    public string Review { get; init; } = "";
    public string RecordedAt { get; init; } = "";
    public string? SameQuoteAs { get; init; }
    public string? Resolution { get; init; }
    public string? Drift { get; init; }
    public string? AskedAs { get; init; }

    /// <summary>Whether the seeds say the same in both; what people decided and when it was recorded are not theirs to say.</summary>
    public bool SaysTheSameAs(ClaimRow other) => this with
    {
        Review = other.Review,
        RecordedAt = other.RecordedAt,
        Shipped = other.Shipped,
        SameQuoteAs = other.SameQuoteAs,
        Resolution = other.Resolution,
        Drift = other.Drift,
    } == other;

    public static ClaimRow From(Claim claim, bool shipped) => WithValue(claim.Value, new ClaimRow
    {
        Id = claim.Id.Value,
        SourceId = claim.Source.Value,
        Server = claim.Scope.Server,
        Topic = claim.Topic,
        Series = claim.Subject.Series,
        SeasonFirst = claim.Subject.Seasons?.First,
        SeasonLast = claim.Subject.Seasons?.Last,
        Statement = claim.Statement,
        Status = EnumName<Status>.Of(claim.Status),
        Modality = EnumName<Modality>.Of(claim.Modality),
        Speaker = claim.Speaker,
        Via = ListOf(claim.Via),
        Aspect = claim.Value.Aspect,
        Detail = claim.Value.Detail,
        Paragraph = claim.Locator.Paragraph,
        PassageStart = claim.Locator.Start,
        PassageEnd = claim.Locator.End,
        Fingerprint = claim.Locator.Fingerprint,
        SaidEarliest = Timestamp.Write(claim.SaidOn.Earliest),
        SaidLatest = Timestamp.Write(claim.SaidOn.Latest),
        Spoiler = claim.Spoiler ? 1 : 0,
        Shipped = shipped ? 1 : 0,
        Review = EnumName<ReviewState>.Of(claim.Review),
        RecordedAt = Timestamp.Write(claim.RecordedAt),
        SameQuoteAs = claim.SameQuoteAs?.Value,
        Resolution = claim.Resolution == Claims.Resolution.Unresolved ? null : EnumName<Resolution>.Of(claim.Resolution),
        Drift = claim.Drift == Claims.Drift.None ? null : EnumName<Drift>.Of(claim.Drift),
        AskedAs = ListOf(claim.AskedAs),
    });

    private static string? ListOf(IReadOnlyList<string> texts) => texts.Count == 0 ? null : JsonSerializer.Serialize(texts, JsonText.Default.IReadOnlyListString);

    private static ClaimRow WithValue(Value value, ClaimRow row) => value switch
    {
        Window window => row with
        {
            ValueKind = "window",
            Earliest = Timestamp.Write(window.Days.Earliest),
            Latest = Timestamp.Write(window.Days.Latest),
            WindowPrecision = EnumName<Precision>.Of(window.Precision),
            AnchorOrder = window.Anchor is { } anchor ? EnumName<AnchorOrder>.Of(anchor.Order) : null,
            AnchorSeries = window.Anchor?.Series,
            Said = window.Said,
        },
        Count count => row with { ValueKind = "count", Number = count.Number, OutOf = count.OutOf },
        People people => row with { ValueKind = "people", Names = JsonSerializer.Serialize([.. people.Names], JsonText.Default.StringArray) },
        Place place => row with { ValueKind = "place", Content = place.Name },
        Text text => row with { ValueKind = "text", Content = text.Content },
        _ => throw new InvalidOperationException($"A value of type {value.GetType().Name} cannot be kept."),
    };
}
