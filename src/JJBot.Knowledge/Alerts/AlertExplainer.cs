using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Alerts;

/// <summary>Tells why a claim was told to a subscription, or was not.</summary>
public sealed class AlertExplainer(Database database, Show show, TimeProvider clock, IOptions<AlertsOptions> options)
{
    /// <summary>For a channel of the server, subscribed or not.</summary>
    public Task<IReadOnlyList<WhyLine>> WhyAsync(ClaimId claim, string channelId, Scope server, CancellationToken cancellationToken) => database.ReadAsync(
        async connection => await SubscriptionStore.FindOfChannelAsync(connection, channelId, cancellationToken) is { } found && found.Server == server
            ? await WhyAsync(connection, claim, found, cancellationToken)
            : [new WhyLine(WhyKind.NotSubscribed, "The channel is not subscribed.")],
        cancellationToken);

    /// <summary>For a subscription of whoever asks.</summary>
    public Task<IReadOnlyList<WhyLine>> WhyAsync(ClaimId claim, Subscription subscription, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => WhyAsync(connection, claim, subscription, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<WhyLine>> WhyAsync(DbConnection connection, ClaimId id, Subscription subscription, CancellationToken cancellationToken)
    {
        if (await ClaimStore.FindAsync(connection, id, subscription.Server, cancellationToken) is not { } claim)
        {
            return [new WhyLine(WhyKind.NoClaim, $"There is no claim {id} here.")];
        }

        var revisions = await WhyStore.RevisionsAsync(connection, id, subscription, cancellationToken);
        if (revisions.Count == 0)
        {
            var (events, isAnyUntold) = await EventStore.OfAsync(connection, id, cancellationToken);
            return [Untold(claim, subscription, events, isAnyUntold)];
        }

        var keptSince = clock.GetUtcNow() - options.Value.Retention;
        var history = await WhyStore.HistoryAsync(connection, subscription, cancellationToken);
        var lines = new List<WhyLine>();
        foreach (var revision in revisions)
        {
            var notice = (await PlanStore.FindAsync(connection, revision.Alert, revision.Number, show, cancellationToken))!;
            lines.AddRange(WhyWords.Of(revision, notice, history, keptSince));
        }

        return lines;
    }

    /// <summary>A claim of which no alert was made.</summary>
    private static WhyLine Untold(Claim claim, Subscription subscription, EventLines lines, bool isAnyUntold)
    {
        if (lines.Unreadable.Count > 0)
        {
            return new WhyLine(WhyKind.Failed, "It was not told: what happened to it is kept in a line that cannot be read, and the log of the bot names it.");
        }

        if (lines.Events.Count == 0)
        {
            return claim.Review == ReviewState.Proposed
                ? new WhyLine(WhyKind.NotAccepted, "It waits for review: only accepted claims are told.")
                : new WhyLine(WhyKind.NoEvent, "It came with the seeds, and those are not told one by one.");
        }

        var first = lines.Events[0].At;
        return (isAnyUntold, first < subscription.CreatedAt, claim.Review == ReviewState.Accepted) switch
        {
            (true, _, _) => new WhyLine(WhyKind.Waiting, "It was not looked at yet: that takes some seconds.", first),
            (_, true, _) => new WhyLine(WhyKind.BeforeSubscribed, "It came before the subscription was made.", first),
            (_, _, false) => new WhyLine(WhyKind.Withdrawn, "It was withdrawn before it was told.", lines.Events[^1].At),
            _ => new WhyLine(WhyKind.NothingNew, "It changed nothing about what was told.", first),
        };
    }
}
