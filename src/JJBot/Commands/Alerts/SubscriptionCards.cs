using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Replies.Alerts.Subscriptions;

namespace JJBot.Commands.Alerts;

/// <summary>Finds the subscription that is meant, and shows it with what does not work for it.</summary>
public sealed class SubscriptionCards(SubscriptionDesk desk, DigestSettings digests, DiscordRestClient rest, Show show)
{
    /// <exception cref="UserMistakeException">The channel has none.</exception>
    public async Task<Subscription> FindAsync(AlertPlace place, Scope server, CancellationToken cancellationToken) =>
        await desk.FindAsync(place.Id.ToString(), server, cancellationToken)
            ?? throw new UserMistakeException($"<#{place.Id}> gets no alerts. Begin with `/alerts subscribe`.");

    /// <exception cref="UserMistakeException">It has ended.</exception>
    public async Task<Subscription> FindAsync(SubscriptionId id, Scope server, CancellationToken cancellationToken) =>
        await desk.FindAsync(id, server, cancellationToken)
            ?? throw new UserMistakeException("Somebody has ended that subscription. Begin anew with `/alerts subscribe`.");

    /// <summary>The subscription as it is after a change, or after none where it was so before.</summary>
    /// <exception cref="UserMistakeException">It was refused.</exception>
    public static Subscription Require(SubscriptionOutcome outcome) => outcome switch
    {
        SubscriptionOutcome.Done done => done.Subscription,
        SubscriptionOutcome.Already already => already.Subscription,
        SubscriptionOutcome.Refused refused => throw new UserMistakeException(Markdown.EscapeLine(refused.Sentence)),
        _ => throw new InvalidOperationException($"{outcome.GetType().Name} is no outcome that is known here."),
    };

    /// <param name="subscription">As it is now.</param>
    /// <param name="place">Where somebody acts; of another channel than the subscription's, what the bot may do is not known.</param>
    /// <param name="title">What was just done: "Subscribed:"; null where nothing was.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<MessageBody> ShowAsync(Subscription subscription, AlertPlace? place, string? title, CancellationToken cancellationToken)
    {
        var there = place is not null && place.Id.ToString() == subscription.Target.ChannelId ? place : null;
        var times = await digests.ReadAsync(subscription.Server, cancellationToken);
        return SubscriptionCard.From(subscription, show, times, title, await WarningsAsync(subscription, there, cancellationToken));
    }

    /// <summary>Ends one, and says what it was.</summary>
    /// <exception cref="UserMistakeException">It had ended.</exception>
    public async Task<MessageBody> EndAsync(SubscriptionId id, Moderator manager, CancellationToken cancellationToken)
    {
        var ended = Require(await desk.UnsubscribeAsync(id, manager.Actor, manager.Server, cancellationToken));
        return EndedReply.From(ended, await digests.ReadAsync(manager.Server, cancellationToken));
    }

    private async Task<IReadOnlyList<string>> WarningsAsync(Subscription subscription, AlertPlace? place, CancellationToken cancellationToken)
    {
        List<string> warnings = [];
        Role? pinged = null;
        if (Snowflake.TryParse(subscription.RoleId, out var role) && await RolesAsync(subscription.Server, cancellationToken) is { } roles)
        {
            pinged = roles.FirstOrDefault(each => each.Id == role);
            if (pinged is null)
            {
                warnings.Add("The role that was pinged is gone, so nobody is. Choose another below, or none.");
            }
        }

        if (place is null)
        {
            return warnings;
        }

        if (PlaceRules.Refusal(place) is { } refusal)
        {
            warnings.Add(refusal);
        }

        warnings.AddRange(PlaceRules.Warnings(place, pinged));
        return warnings;
    }

    /// <summary>Null where Discord does not say: then nothing can be said of the role either.</summary>
    private async Task<IReadOnlyList<Role>?> RolesAsync(Scope server, CancellationToken cancellationToken)
    {
        try
        {
            return Snowflake.TryParse(server.Server, out var guild) ? await rest.GetGuildRolesAsync(guild, cancellationToken) : null;
        }
        catch (DiscordException)
        {
            return null;
        }
    }
}
