using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>A line of the ledger as it is read for sending.</summary>
internal sealed record DeliveryRow
{
    public required string Id { get; init; }
    public required string SubscriptionId { get; init; }
    public string? AlertId { get; init; }
    public long? Revision { get; init; }
    public required string Step { get; init; }
    public required string State { get; init; }
    public string? Hold { get; init; }
    public string? DigestId { get; init; }
    public required string DueAt { get; init; }
    public long Attempts { get; init; }
    public string? BegunAt { get; init; }
    public string? DoneAt { get; init; }
    public string? MessageId { get; init; }
    public string? Reason { get; init; }
    public string? Content { get; init; }
    public string? EarlierMessageId { get; init; }

    public DeliveryStep ReadStep() => EnumName<DeliveryStep>.Parse(Step);

    public DeliveryState ReadState() => EnumName<DeliveryState>.Parse(State);

    public DigestKind? ReadHold() => Hold is null ? null : EnumName<DigestKind>.Parse(Hold);

    public DateTimeOffset ReadDueAt() => Timestamp.ReadInstant(DueAt);

    public DeliveryItem ToItem() => new(new AlertId(AlertId!), (int)Revision!, ReadStep(), AlertJson.ReadContent(Content!));

    /// <param name="subscription">Whom it is for.</param>
    /// <param name="members">What a digest gathers; null for anything else.</param>
    public PlannedDelivery ToDelivery(Subscription subscription, IEnumerable<DeliveryRow> members) => new(
        new DeliveryId(Id),
        ReadStep(),
        subscription,
        AlertId is null ? [.. members.Select(member => member.ToItem())] : [ToItem()],
        ReadStep() == DeliveryStep.Digest ? ReadHold() : null,
        EarlierMessageId,
        ReadDueAt(),
        (int)Attempts,
        BegunAt is null ? null : Timestamp.ReadInstant(BegunAt));
}
