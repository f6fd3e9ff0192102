using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Alerts;

/// <summary>Who wants to be told of what, and how.</summary>
public sealed record Subscription
{
    public required SubscriptionId Id { get; init; }

    public required SubscriptionKind Kind { get; init; }

    /// <summary>Where it was made: it hears of that server's own claims beside the shared ones, and of no other's.</summary>
    public required Scope Server { get; init; }

    public required SubscriptionTarget Target { get; init; }

    public required SubscriptionFilter Filter { get; init; }

    /// <summary>What a <see cref="SubscriptionKind.Question"/> waits to have answered; null for the other kinds.</summary>
    public string? Question { get; init; }

    public DeliveryMode Mode { get; init; }

    /// <summary>The one role that its messages mention; null for none.</summary>
    public string? RoleId { get; init; }

    public SpoilerPolicy Spoilers { get; init; }

    /// <summary>Whether messages in an announcement channel are published to the channels that follow it.</summary>
    public bool Crosspost { get; init; }

    public required Actor CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When what it asks for was last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>Why it cannot be told at present; null where it can, as far as is known.</summary>
    public Suspension? Suspension { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether it is to be told of what comes: neither ended nor paused.</summary>
    public bool IsListening => EndedAt is null && PausedAt is null;
}

public enum SubscriptionKind
{
    /// <summary>A channel of a server, which its managers settle.</summary>
    Channel,

    /// <summary>A person who watches a topic, told directly.</summary>
    Topic,

    /// <summary>A person who waits for the answer to a question, told directly and once.</summary>
    Question,
}

/// <param name="Kind">What kind of place it is.</param>
/// <param name="ChannelId">Null while the direct channel of a person is not known.</param>
/// <param name="UserId">The person who is told directly; null for a channel of a server.</param>
public sealed record SubscriptionTarget(ChannelKind Kind, string? ChannelId, string? UserId = null);

public enum ChannelKind
{
    Text,
    Announcement,
    Thread,
    Forum,
    Direct,
}

/// <param name="Reason">In a sentence, for moderators.</param>
/// <param name="ToldAt">When somebody was told elsewhere; null where nobody was yet.</param>
public sealed record Suspension(DateTimeOffset Since, string Reason, DateTimeOffset? ToldAt);

public enum DeliveryMode
{
    /// <summary>Each alert as it comes.</summary>
    Instant,

    /// <summary>One message a day, where there is something to tell.</summary>
    Daily,

    /// <summary>One message a week, where there is something to tell.</summary>
    Weekly,
}

public enum SpoilerPolicy
{
    /// <summary>Told behind a cover that a reader lifts.</summary>
    Hide,

    Show,

    /// <summary>Not told.</summary>
    LeaveOut,
}
