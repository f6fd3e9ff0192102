using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Revisions that wait to be planned, and what was planned, in the database.</summary>
internal static class PlanStore
{
    private const string Selected = """
        SELECT r.alert_id AS AlertId, r.number, r.kind, r.told_by AS ToldBy, r.catch_up AS CatchUp, r.content, a.server, a.facts, e.at AS EventAt
          FROM alert_revision r JOIN alert a ON a.id = r.alert_id JOIN claim_event e ON e.id = r.event_id
        """;

    /// <summary>The oldest revision that is not planned for everybody, with the alert whose news tells its change; null for none.</summary>
    public static async Task<(AlertNotice Notice, AlertId? ToldBy)?> NextAsync(DbConnection connection, Show show, CancellationToken cancellationToken)
    {
        // An alert before those whose change it tells.
        const string sql = $"""
            {Selected}
             WHERE r.planned_at IS NULL
             ORDER BY r.at, CASE WHEN r.told_by IS NULL THEN 0 ELSE 1 END, r.alert_id, r.number LIMIT 1
            """;

        if (await connection.QueryFirstOrDefaultAsync<RevisionRow>(new CommandDefinition(sql, cancellationToken: cancellationToken)) is not { } row)
        {
            return null;
        }

        var twins = row.Server is null
            ? await AlertStore.OwnTwinsAsync(connection, new AlertId(row.AlertId), cancellationToken)
            : new Dictionary<string, AlertId>();
        return (row.ToNotice(show, twins), row.ToldBy is null ? null : new AlertId(row.ToldBy));
    }

    /// <summary>One revision as it matters for who is told; null where there is none.</summary>
    public static async Task<AlertNotice?> FindAsync(DbConnection connection, AlertId alert, int revision, Show show, CancellationToken cancellationToken)
    {
        const string sql = $"""
            {Selected}
             WHERE r.alert_id = @alert AND r.number = @revision
            """;

        var row = await connection.QuerySingleOrDefaultAsync<RevisionRow>(
            new CommandDefinition(sql, new { alert = alert.Value, revision }, cancellationToken: cancellationToken));
        return row?.ToNotice(show, row.Server is null ? await AlertStore.OwnTwinsAsync(connection, alert, cancellationToken) : new Dictionary<string, AlertId>());
    }

    /// <summary>What subscriptions were told of an alert, by subscription, the oldest first.</summary>
    /// <param name="connection">Within a transaction.</param>
    /// <param name="alert">Which.</param>
    /// <param name="first">The first of the subscriptions.</param>
    /// <param name="last">The last of them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ILookup<string, DeliveryRow>> ToldAsync(
        DbConnection connection, AlertId alert, SubscriptionId first, SubscriptionId last, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT id, subscription_id AS SubscriptionId, alert_id AS AlertId, revision, step, state, hold, digest_id AS DigestId, due_at AS DueAt
              FROM delivery
             WHERE alert_id = @alert AND subscription_id >= @first AND subscription_id <= @last
             ORDER BY revision
            """;

        var parameters = new { alert = alert.Value, first = first.Value, last = last.Value };
        return (await connection.QueryAsync<DeliveryRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)))
            .ToLookup(row => row.SubscriptionId, StringComparer.Ordinal);
    }

    /// <summary>Ends the edits of an alert that wait, before later ones are planned: a message is brought up to date once.</summary>
    public static Task EndEarlierEditsAsync(DbConnection connection, AlertNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE delivery SET state = 'skipped', reason = 'brought up to date with a later change', done_at = @now
             WHERE alert_id = @alert AND revision < @Revision AND step = 'edit' AND state IN ('planned', 'held')
            """;

        var parameters = new { alert = notice.Alert.Value, notice.Revision, now = Timestamp.Write(now) };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>Writes decisions into the ledger.</summary>
    public static async Task SaveAsync(
        DbConnection connection, AlertNotice notice, IReadOnlyCollection<DeliveryDecision> decisions, IdMaker ids, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string replace = """
            UPDATE delivery SET state = 'skipped', reason = @reason, done_at = @now WHERE id = @id AND state IN ('planned', 'held')
            """;
        const string insert = """
            INSERT INTO delivery (id, subscription_id, alert_id, revision, step, state, hold, due_at, planned_at, done_at, attempts, reason)
            VALUES (@id, @subscription, @alert, @Revision, @step, @state, @hold, @due, @now, @done, 0, @Reason)
            ON CONFLICT DO NOTHING
            """;

        var at = Timestamp.Write(now);
        var replaced = decisions.Where(decision => decision.TakesPlaceOf is not null)
            .Select(decision => new { id = decision.TakesPlaceOf!.Value.Value, reason = decision.Reason ?? SkipReason.ToldLater, now = at });
        await connection.ExecuteAsync(new CommandDefinition(replace, replaced, cancellationToken: cancellationToken));
        var rows = decisions.Select(decision => new
        {
            id = ids.Next(),
            subscription = decision.Subscription.Value,
            alert = notice.Alert.Value,
            notice.Revision,
            step = EnumName<DeliveryStep>.Of(decision.Step),
            state = EnumName<DeliveryState>.Of(decision.State),
            hold = decision.Hold is { } hold ? EnumName<DigestKind>.Of(hold) : null,
            due = Timestamp.Write(decision.DueAt),
            now = at,
            done = decision.State == DeliveryState.Skipped ? at : null,
            decision.Reason,
        });
        await connection.ExecuteAsync(new CommandDefinition(insert, rows, cancellationToken: cancellationToken));
    }

    /// <summary>Notes that a revision is planned for everybody.</summary>
    public static Task EndAsync(DbConnection connection, AlertNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE alert_revision SET planned_at = @now WHERE alert_id = @alert AND number = @Revision";

        var parameters = new { alert = notice.Alert.Value, notice.Revision, now = Timestamp.Write(now) };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    private sealed record RevisionRow
    {
        public required string AlertId { get; init; }
        public long Number { get; init; }
        public required string Kind { get; init; }
        public string? ToldBy { get; init; }
        public long CatchUp { get; init; }
        public required string Content { get; init; }
        public string? Server { get; init; }
        public required string Facts { get; init; }
        public required string EventAt { get; init; }

        public AlertNotice ToNotice(Show show, IReadOnlyDictionary<string, AlertId> ownTwins)
        {
            var (content, facts) = (AlertJson.ReadContent(Content), AlertJson.ReadFacts(Facts));
            return new AlertNotice(
                new AlertId(AlertId),
                (int)Number,
                new Scope(Server),
                EnumName<AlertChangeKind>.Parse(Kind),
                Timestamp.ReadInstant(EventAt),
                content.Topic,
                AlertNotice.SeriesOf(facts.Series, show),
                facts.Subject.Seasons,
                content.Firmness,
                content.Spoiler,
                content.Stands,
                CatchUp == 1,
                ownTwins);
        }
    }
}
