using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>What the ledger has on a claim and a subscription, in the database.</summary>
internal static class WhyStore
{
    /// <summary>A subscription with all that was changed about it, which the audit knows. A watch is never changed.</summary>
    public static async Task<SubscriptionHistory> HistoryAsync(DbConnection connection, Subscription subscription, CancellationToken cancellationToken)
    {
        // The audit names a subscription by its channel; no other one had that channel since this one was made.
        const string sql = """
            SELECT a.at, c.before FROM audit a JOIN audit_change c ON c.audit_id = a.id
             WHERE a.server = @Server AND a.at > @created AND a.kind = 'changesubscription' AND SUBSTR(a.note, 1, LENGTH(@place)) = @place
             ORDER BY a.at DESC, a.id DESC
            """;

        var parameters = new { subscription.Server.Server, created = Timestamp.Write(subscription.CreatedAt), place = SubscriptionDesk.Place(subscription) };
        var rows = await connection.QueryAsync<ChangeRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        return new SubscriptionHistory(subscription, [.. rows.Select(row => (Timestamp.ReadInstant(row.At), row.Before))]);
    }

    /// <summary>The revisions of alerts on a claim that the subscription may see, the oldest first, each with its lines of the ledger.</summary>
    public static async Task<IReadOnlyList<ToldRevision>> RevisionsAsync(
        DbConnection connection, ClaimId claim, Subscription subscription, CancellationToken cancellationToken)
    {
        const string revisions = """
            SELECT a.id, r.number, r.at, r.kind, r.planned_at AS PlannedAt, c.part
              FROM alert_claim c JOIN alert a ON a.id = c.alert_id JOIN alert_revision r ON r.alert_id = a.id
             WHERE c.claim_id = @claim AND c.part <> 'against' AND (a.server IS NULL OR a.server = @Server)
             ORDER BY r.at, a.id, r.number
            """;
        const string lines = """
            SELECT d.id, d.subscription_id AS SubscriptionId, d.alert_id AS AlertId, d.revision, d.step, d.state, d.hold, d.digest_id AS DigestId,
                   d.due_at AS DueAt, d.attempts, d.done_at AS DoneAt, d.message_id AS MessageId, d.reason
              FROM delivery d JOIN alert_claim c ON c.alert_id = d.alert_id
             WHERE c.claim_id = @claim AND c.part <> 'against' AND d.subscription_id = @subscription
             ORDER BY d.id
            """;

        var parameters = new { claim = claim.Value, subscription = subscription.Id.Value, subscription.Server.Server };
        var told = (await connection.QueryAsync<DeliveryRow>(new CommandDefinition(lines, parameters, cancellationToken: cancellationToken)))
            .ToLookup(row => (row.AlertId!, row.Revision!.Value));
        var rows = await connection.QueryAsync<RevisionRow>(new CommandDefinition(revisions, parameters, cancellationToken: cancellationToken));
        return [.. rows.Select(row => new ToldRevision(
            new AlertId(row.Id),
            (int)row.Number,
            Timestamp.ReadInstant(row.At),
            EnumName<AlertChangeKind>.Parse(row.Kind),
            row.PlannedAt is null ? null : Timestamp.ReadInstant(row.PlannedAt),
            row.Part == "duplicate",
            [.. told[(row.Id, row.Number)]]))];
    }

    private sealed record ChangeRow
    {
        public required string At { get; init; }
        public required string Before { get; init; }
    }

    private sealed record RevisionRow
    {
        public required string Id { get; init; }
        public long Number { get; init; }
        public required string At { get; init; }
        public required string Kind { get; init; }
        public string? PlannedAt { get; init; }
        public required string Part { get; init; }
    }
}

/// <param name="PlannedAt">When it was planned for everybody; null where it is not yet.</param>
/// <param name="IsDuplicate">Whether the claim says again what the alert tells, and was not told itself.</param>
/// <param name="Lines">Those of one subscription.</param>
internal sealed record ToldRevision(
    AlertId Alert, int Number, DateTimeOffset At, AlertChangeKind Kind, DateTimeOffset? PlannedAt, bool IsDuplicate, IReadOnlyList<DeliveryRow> Lines);
