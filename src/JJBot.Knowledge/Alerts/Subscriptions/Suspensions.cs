using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Subscriptions that cannot be told at present. Nothing of theirs is lost: it waits, and is told in one message afterwards.</summary>
public sealed class Suspensions(Database database, TimeProvider clock)
{
    /// <summary>Those that cannot be told, longest first.</summary>
    public Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(connection => SubscriptionStore.ListSuspendedAsync(connection, cancellationToken), cancellationToken);

    /// <summary>Suspends a subscription; what waits for it goes on waiting. One that is suspended keeps its first reason.</summary>
    /// <param name="id">Which.</param>
    /// <param name="reason">In a sentence, for moderators.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>As it is now, or null where it has ended.</returns>
    public Task<Subscription?> SuspendAsync(SubscriptionId id, string reason, CancellationToken cancellationToken) => ChangeAsync(
        id,
        (found, now) => found.Suspension is null ? found with { Suspension = new Suspension(now, reason, ToldAt: null) } : found,
        cancellationToken);

    /// <summary>Notes that somebody was told of the suspension.</summary>
    public Task ToldAsync(SubscriptionId id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        (found, now) => found.Suspension is { ToldAt: null } suspension ? found with { Suspension = suspension with { ToldAt = now } } : found,
        cancellationToken);

    /// <summary>Ends a suspension: what waited is told in one message.</summary>
    public Task<Subscription?> ResumeAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        ChangeAsync(id, (found, _) => found with { Suspension = null }, cancellationToken);

    /// <summary>Notes through which channel a person is told directly, for all that the person watches.</summary>
    public Task SetChannelAsync(string userId, string channelId, CancellationToken cancellationToken) => database.WriteAsync(
        async connection =>
        {
            foreach (var watch in await SubscriptionStore.ListOfUserAsync(connection, userId, cancellationToken))
            {
                await SubscriptionStore.UpdateAsync(connection, watch with { Target = watch.Target with { ChannelId = channelId } }, cancellationToken);
            }

            return 0;
        },
        cancellationToken);

    private Task<Subscription?> ChangeAsync(SubscriptionId id, Func<Subscription, DateTimeOffset, Subscription> change, CancellationToken cancellationToken) => database.WriteAsync(
        async connection =>
        {
            if (await SubscriptionStore.FindAsync(connection, id, cancellationToken) is not { } found)
            {
                return null;
            }

            var now = clock.GetUtcNow();
            var changed = change(found, now);
            if (changed.Suspension is null != found.Suspension is null)
            {
                await LedgerStore.HoldWaitingAsync(connection, id, DigestKind.CatchUp, now, cancellationToken);
            }

            await SubscriptionStore.UpdateAsync(connection, changed, cancellationToken);
            return changed;
        },
        cancellationToken);
}
