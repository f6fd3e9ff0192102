using System.Data.Common;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>
/// What is to be sent to whom, and what became of it. Written before anything is sent and after it was: what was begun and has no
/// outcome may have arrived, and whoever sends finds out.
/// </summary>
public sealed class DeliveryLedger(Database database, DigestGatherer digests, IdMaker ids, TimeProvider clock)
{
    /// <summary>What is due for whoever can be told, the longest first. It stays planned until <see cref="BeginAsync"/>.</summary>
    public async Task<IReadOnlyList<PlannedDelivery>> DueAsync(int most, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await digests.GatherAsync(cancellationToken);
        return await database.ReadAsync(
            async connection => await LoadAsync(connection, await LedgerStore.DueAsync(connection, now, most, cancellationToken), cancellationToken), cancellationToken);
    }

    /// <summary>What was begun and has no outcome: read at start, before anything is begun, it is what an earlier process left.</summary>
    public Task<IReadOnlyList<PlannedDelivery>> UnfinishedAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async connection => await LoadAsync(connection, await LedgerStore.UnfinishedAsync(connection, cancellationToken), cancellationToken), cancellationToken);

    /// <summary>Writes down that these are being sent, all at once.</summary>
    /// <returns>Those that may be sent: what was taken back in the meantime is not among them.</returns>
    public Task<IReadOnlySet<DeliveryId>> BeginAsync(IReadOnlyCollection<DeliveryId> ids, CancellationToken cancellationToken) => database.WriteAsync<IReadOnlySet<DeliveryId>>(
        async connection =>
        {
            var begun = new HashSet<DeliveryId>();
            foreach (var id in ids)
            {
                if (await LedgerStore.BeginAsync(connection, id, clock.GetUtcNow(), cancellationToken))
                {
                    begun.Add(id);
                }
            }

            return begun;
        },
        cancellationToken);

    /// <summary>Writes down what became of attempts, all at once. An outcome that came before counts.</summary>
    public Task RecordAsync(IReadOnlyCollection<DeliveryOutcome> outcomes, CancellationToken cancellationToken) => database.WriteAsync(
        async connection =>
        {
            foreach (var outcome in outcomes)
            {
                await RecordAsync(connection, outcome, cancellationToken);
            }

            return 0;
        },
        cancellationToken);

    /// <summary>How much is due, and since when.</summary>
    public Task<DeliveryBacklog> BacklogAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(connection => LedgerStore.BacklogAsync(connection, clock.GetUtcNow(), cancellationToken), cancellationToken);

    private async Task RecordAsync(DbConnection connection, DeliveryOutcome outcome, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        switch (outcome)
        {
            case DeliveryOutcome.Later later:
                await LedgerStore.PostponeAsync(connection, later.Id, later.Reason, later.RetryAt, cancellationToken);
                break;
            case DeliveryOutcome.Sent sent:
                if (await LedgerStore.EndAsync(connection, sent.Id, DeliveryState.Sent, sent.MessageId, sent.Note, now, cancellationToken))
                {
                    await LedgerStore.PublishAsync(connection, sent.Id, new DeliveryId(ids.Next()), now, cancellationToken);
                    await LedgerStore.EndAnsweredAsync(connection, sent.Id, now, cancellationToken);
                }

                break;
            case DeliveryOutcome.Failed failed:
                await EndUntoldAsync(connection, failed.Id, DeliveryState.Failed, failed.Reason, now, cancellationToken);
                break;
            case DeliveryOutcome.Skipped skipped:
                await EndUntoldAsync(connection, skipped.Id, DeliveryState.Skipped, skipped.Reason, now, cancellationToken);
                break;
            case DeliveryOutcome.Unsure unsure:
                await EndUntoldAsync(connection, unsure.Id, DeliveryState.Unsure, unsure.Reason, now, cancellationToken);
                break;
        }
    }

    private static async Task EndUntoldAsync(
        DbConnection connection, DeliveryId id, DeliveryState state, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await LedgerStore.EndAsync(connection, id, state, messageId: null, reason, now, cancellationToken))
        {
            await LedgerStore.EndAmendmentsAsync(connection, id, repliesToo: state != DeliveryState.Unsure, now, cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<PlannedDelivery>> LoadAsync(DbConnection connection, IReadOnlyList<DeliveryRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var subscriptions = await SubscriptionStore.LoadAsync(connection, [.. rows.Select(row => row.SubscriptionId).Distinct()], cancellationToken);
        var members = await LedgerStore.MembersAsync(connection, [.. rows.Where(row => row.AlertId is null).Select(row => row.Id)], cancellationToken);
        return [.. rows.Select(row => row.ToDelivery(subscriptions[new SubscriptionId(row.SubscriptionId)], members[row.Id]))];
    }
}
