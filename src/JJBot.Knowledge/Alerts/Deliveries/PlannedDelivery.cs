namespace JJBot.Knowledge.Alerts;

/// <summary>One line of the ledger, with all that is needed to send it.</summary>
/// <param name="Step">What is to be done.</param>
/// <param name="Subscription">Whom it is for.</param>
/// <param name="Items">What it tells: one alert, or, for a digest, all that it gathers in the order in which they came; nothing for <see cref="DeliveryStep.Publish"/>.</param>
/// <param name="Digest">Which kind of digest it is; null where it is none.</param>
/// <param name="EarlierMessageId">
/// The message to edit, to publish, or to reply to; for a <see cref="DeliveryStep.Message"/> that of the alert which it changes. Null where there is
/// none, or where nobody knows whether it was sent: a reply then stands alone.
/// </param>
/// <param name="DueAt">When it was due first, or is due again.</param>
/// <param name="Attempts">How many were made.</param>
/// <param name="BegunAt">When the last attempt began; null for none.</param>
public sealed record PlannedDelivery(
    DeliveryId Id,
    DeliveryStep Step,
    Subscription Subscription,
    IReadOnlyList<DeliveryItem> Items,
    DigestKind? Digest,
    string? EarlierMessageId,
    DateTimeOffset DueAt,
    int Attempts,
    DateTimeOffset? BegunAt)
{
    /// <summary>The same for each attempt.</summary>
    public string Nonce => Id.Nonce;
}

/// <summary>One alert as of one of its revisions.</summary>
/// <param name="Step">In a digest: <see cref="DeliveryStep.Message"/> where the alert is new to the subscription, <see cref="DeliveryStep.Reply"/> where it tells what changed.</param>
public sealed record DeliveryItem(AlertId Alert, int Revision, DeliveryStep Step, AlertContent Content);

public enum DeliveryStep
{
    /// <summary>The alert itself.</summary>
    Message,

    /// <summary>Brings the alert's message up to date, without a sound.</summary>
    Edit,

    /// <summary>Says what changed, in reply to the alert's message.</summary>
    Reply,

    /// <summary>Tells a person that a question has an answer now.</summary>
    Answer,

    /// <summary>One message for many alerts.</summary>
    Digest,

    /// <summary>Publishes a message that was sent to the channels that follow.</summary>
    Publish,
}

public enum DeliveryState
{
    /// <summary>To be sent as soon as it is due.</summary>
    Planned,

    /// <summary>Waits to be gathered into a digest.</summary>
    Held,

    /// <summary>Begun: whether it arrived is not known yet.</summary>
    Sending,

    Sent,

    /// <summary>Not to be sent, for a reason.</summary>
    Skipped,

    /// <summary>Refused for good, for a reason.</summary>
    Failed,

    /// <summary>Nobody can find out whether it arrived; never sent again.</summary>
    Unsure,
}

public enum DigestKind
{
    Daily,
    Weekly,

    /// <summary>After an outage, or after a channel could not be told for a while.</summary>
    CatchUp,

    /// <summary>Much at once.</summary>
    Burst,
}

/// <summary>What became of an attempt.</summary>
public abstract record DeliveryOutcome(DeliveryId Id)
{
    /// <param name="MessageId">Of the message that was sent, or that was edited.</param>
    /// <param name="Note">What went otherwise than it should, such as that it could not be published; null for nothing.</param>
    public sealed record Sent(DeliveryId Id, string MessageId, string? Note = null) : DeliveryOutcome(Id);

    /// <summary>It surely did not arrive, and is tried again.</summary>
    public sealed record Later(DeliveryId Id, string Reason, DateTimeOffset RetryAt) : DeliveryOutcome(Id);

    /// <summary>It surely did not arrive, and never will.</summary>
    public sealed record Failed(DeliveryId Id, string Reason) : DeliveryOutcome(Id);

    /// <summary>Whether it arrived cannot be found out.</summary>
    public sealed record Unsure(DeliveryId Id, string Reason) : DeliveryOutcome(Id);

    /// <summary>There is no need for it any more.</summary>
    public sealed record Skipped(DeliveryId Id, string Reason) : DeliveryOutcome(Id);
}

/// <param name="Count">How many deliveries are due.</param>
/// <param name="Oldest">Since when the oldest of them is; null for none.</param>
public sealed record DeliveryBacklog(int Count, DateTimeOffset? Oldest);
