using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Alerts;

/// <summary>One revision of an alert, as far as it matters for who is told.</summary>
/// <param name="Server">Whose it is; shared for everybody's.</param>
/// <param name="Kind">What changed; of a first revision what it changes about what was known.</param>
/// <param name="EventAt">When what it tells of happened.</param>
/// <param name="Topic">The topic's name.</param>
/// <param name="Series">All series that it holds for: the one that it speaks of and, for a group, its members; null for none.</param>
/// <param name="Seasons">Null for the series as a whole.</param>
/// <param name="Firmness">How firmly it stands, for those who set a minimum.</param>
/// <param name="Stands">False where it is withdrawn.</param>
/// <param name="IsCatchUp">Whether it comes of an outage, and is told with all that was missed.</param>
/// <param name="OwnTwins">By server, the alert of its own that tells the same there.</param>
internal sealed record AlertNotice(
    AlertId Alert,
    int Revision,
    Scope Server,
    AlertChangeKind Kind,
    DateTimeOffset EventAt,
    string Topic,
    IReadOnlyList<string> Series,
    Seasons? Seasons,
    Status Firmness,
    bool Spoiler,
    bool Stands,
    bool IsCatchUp,
    IReadOnlyDictionary<string, AlertId> OwnTwins)
{
    /// <summary>Whether it may begin the telling: the alert itself, or a change that is news by itself.</summary>
    public bool IsNews => Revision == 1 || Kind.IsNews();

    /// <summary>The series that what is said of one holds for.</summary>
    public static IReadOnlyList<string> SeriesOf(string? series, Show show) =>
        series is null ? [] : [series, .. show.Series.Where(member => member.PartOf == series).Select(member => member.Name)];
}

/// <summary>A subscription, and what it was told of an alert so far.</summary>
/// <param name="Waiting">What waits to be told: the line of the ledger; null for nothing.</param>
/// <param name="HearsTheNews">Whether it is told the new alert that tells the same change as its news.</param>
internal readonly record struct Listener(Subscription Subscription, Telling Told, WaitingDelivery? Waiting, bool HearsTheNews)
{
    public static Listener Untold(Subscription subscription) => new(subscription, Telling.Nothing, null, false);
}

/// <summary>How a subscription was told of an alert.</summary>
internal enum Telling
{
    Nothing,

    /// <summary>By a message of its own, which can be brought up to date.</summary>
    Message,

    /// <summary>Within a digest, which stays as it was.</summary>
    Digest,

    /// <summary>Nobody knows whether it was.</summary>
    Unsure,
}

/// <summary>An alert that waits to be told to a subscription.</summary>
internal sealed record WaitingDelivery(DeliveryId Id, DigestKind? Hold, DateTimeOffset DueAt);

/// <summary>What is decided for one subscription.</summary>
/// <param name="Step">What is to be done, or would have been.</param>
/// <param name="State"><see cref="DeliveryState.Planned"/>, <see cref="DeliveryState.Held"/> or <see cref="DeliveryState.Skipped"/>.</param>
/// <param name="Reason">Why it is skipped; null for the others.</param>
/// <param name="IsKept">Whether it goes into the ledger. What follows from the subscription's filter alone does not: it can be told at any time why.</param>
/// <param name="TakesPlaceOf">What waited so far and is now told with this one, or not at all.</param>
internal readonly record struct DeliveryDecision(
    SubscriptionId Subscription, DeliveryStep Step, DeliveryState State, DigestKind? Hold, DateTimeOffset DueAt, string? Reason, bool IsKept, DeliveryId? TakesPlaceOf);
