using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Alerts;

/// <summary>What a channel is to be told of, and how.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="Filter">Names of topics and series as typed: aliases and any case are understood.</param>
/// <param name="Crosspost">Only for <see cref="ChannelKind.Announcement"/>.</param>
public sealed record NewSubscription(
    string ChannelId,
    ChannelKind ChannelKind,
    SubscriptionFilter Filter,
    DeliveryMode Mode = DeliveryMode.Instant,
    string? RoleId = null,
    SpoilerPolicy Spoilers = SpoilerPolicy.Hide,
    bool Crosspost = false);

/// <summary>What is to be settled anew; null leaves it as it is.</summary>
/// <param name="Topics">Empty for all.</param>
/// <param name="Series">Empty for all.</param>
/// <param name="Season">0 for all.</param>
/// <param name="RoleId">Empty for none.</param>
public sealed record SubscriptionChange(
    IReadOnlyList<string>? Topics = null,
    IReadOnlyList<string>? Series = null,
    int? Season = null,
    Status? MinimumStatus = null,
    DeliveryMode? Mode = null,
    string? RoleId = null,
    SpoilerPolicy? Spoilers = null,
    bool? Crosspost = null);

/// <summary>What became of something that somebody settled about a subscription.</summary>
public abstract record SubscriptionOutcome
{
    private SubscriptionOutcome()
    {
    }

    /// <summary>It is so from now on.</summary>
    /// <param name="Subscription">As it is now; one that ended as it was.</param>
    public sealed record Done(Subscription Subscription) : SubscriptionOutcome;

    /// <summary>The channel, or the person, has it already: nothing happened.</summary>
    public sealed record Already(Subscription Subscription) : SubscriptionOutcome;

    /// <summary>Nothing happened.</summary>
    /// <param name="Sentence">Why, and what to do instead.</param>
    public sealed record Refused(string Sentence) : SubscriptionOutcome;
}
