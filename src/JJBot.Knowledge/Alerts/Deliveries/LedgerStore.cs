using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>The ledger of deliveries, in the database.</summary>
internal static class LedgerStore
{
    private const string Columns = """
        d.id, d.subscription_id AS SubscriptionId, d.alert_id AS AlertId, d.revision, d.step, d.state, d.hold, d.digest_id AS DigestId,
        d.due_at AS DueAt, d.attempts, d.begun_at AS BegunAt, d.done_at AS DoneAt, d.message_id AS MessageId, d.reason
        """;

    private const string WithContent = """
        , r.content,
        COALESCE((SELECT p.message_id FROM delivery p WHERE p.id = d.published_id),
        (SELECT m.message_id FROM delivery m
          WHERE m.alert_id = CASE WHEN d.step IN ('edit', 'reply') THEN d.alert_id ELSE r.answers END
            AND m.subscription_id = d.subscription_id AND m.step = 'message' AND m.state = 'sent'
          ORDER BY m.revision DESC LIMIT 1)) AS EarlierMessageId
        """;

    private const string From = "FROM delivery d LEFT JOIN alert_revision r ON r.alert_id = d.alert_id AND r.number = d.revision";

    private const string CanBeTold = "s.suspended_at IS NULL AND s.paused_at IS NULL AND s.ended_at IS NULL";

    /// <summary>What is due, the longest first; what amends a message not before that message is out of the way.</summary>
    public static async Task<IReadOnlyList<DeliveryRow>> DueAsync(DbConnection connection, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT {Columns} {WithContent} {From} JOIN subscription s ON s.id = d.subscription_id
             WHERE d.state = 'planned' AND d.due_at <= @now AND {CanBeTold}
               AND (d.step NOT IN ('edit', 'reply') OR NOT EXISTS (
                    SELECT 1 FROM delivery e
                     WHERE e.alert_id = d.alert_id AND e.subscription_id = d.subscription_id AND e.revision < d.revision
                       AND e.state IN ('planned', 'held', 'sending')))
             ORDER BY d.due_at, d.id LIMIT @most
            """;

        var parameters = new { now = Timestamp.Write(now), most };
        return (await connection.QueryAsync<DeliveryRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken))).AsList();
    }

    /// <summary>What was begun and has no outcome.</summary>
    public static async Task<IReadOnlyList<DeliveryRow>> UnfinishedAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns} {WithContent} {From} WHERE d.state = 'sending' ORDER BY d.begun_at, d.id";

        return (await connection.QueryAsync<DeliveryRow>(new CommandDefinition(sql, cancellationToken: cancellationToken))).AsList();
    }

    /// <summary>What digests gather, in the order in which it came.</summary>
    public static async Task<ILookup<string, DeliveryRow>> MembersAsync(DbConnection connection, IReadOnlyCollection<string> digests, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns} {WithContent} {From} WHERE d.digest_id IN @digests ORDER BY d.planned_at, d.id";

        return digests.Count == 0
            ? Enumerable.Empty<DeliveryRow>().ToLookup(row => row.Id)
            : (await connection.QueryAsync<DeliveryRow>(new CommandDefinition(sql, new { digests }, cancellationToken: cancellationToken))).ToLookup(row => row.DigestId!);
    }

    /// <summary>Marks one as begun; false where it is not planned any more.</summary>
    public static async Task<bool> BeginAsync(DbConnection connection, DeliveryId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE delivery SET state = 'sending', begun_at = @now, attempts = attempts + 1 WHERE id = @id AND state = 'planned'";

        var parameters = new { id = id.Value, now = Timestamp.Write(now) };
        return await connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)) == 1;
    }

    /// <summary>Ends one, with all that it gathers where it is a digest; false where it had ended.</summary>
    public static async Task<bool> EndAsync(
        DbConnection connection, DeliveryId id, DeliveryState state, string? messageId, string? reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string end = """
            UPDATE delivery SET state = @state, message_id = @messageId, reason = @reason, done_at = @now WHERE id = @id AND state IN ('planned', 'sending')
            """;
        const string members = """
            UPDATE delivery SET state = @state, message_id = @messageId, reason = @reason, done_at = @now WHERE digest_id = @id AND state = 'held'
            """;

        var parameters = new { id = id.Value, state = EnumName<DeliveryState>.Of(state), messageId, reason, now = Timestamp.Write(now) };
        if (await connection.ExecuteAsync(new CommandDefinition(end, parameters, cancellationToken: cancellationToken)) == 0)
        {
            return false;
        }

        await connection.ExecuteAsync(new CommandDefinition(members, parameters, cancellationToken: cancellationToken));
        return true;
    }

    /// <summary>Ends what would amend a message that is not there: edits always, replies where the message is surely not there.</summary>
    public static Task EndAmendmentsAsync(DbConnection connection, DeliveryId of, bool repliesToo, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE delivery SET state = 'skipped', reason = 'the message that it amends was not told', done_at = @now
             WHERE state IN ('planned', 'held') AND (step = 'edit' OR (step = 'reply' AND @repliesToo))
               AND EXISTS (SELECT 1 FROM delivery m WHERE (m.id = @of OR m.digest_id = @of) AND m.step = 'message'
                              AND m.alert_id = delivery.alert_id AND m.subscription_id = delivery.subscription_id)
            """;

        return connection.ExecuteAsync(
            new CommandDefinition(sql, new { of = of.Value, repliesToo, now = Timestamp.Write(now) }, cancellationToken: cancellationToken));
    }

    public static Task PostponeAsync(DbConnection connection, DeliveryId id, string reason, DateTimeOffset until, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE delivery SET state = 'planned', reason = @reason, due_at = @until WHERE id = @id AND state = 'sending'";

        return connection.ExecuteAsync(
            new CommandDefinition(sql, new { id = id.Value, reason, until = Timestamp.Write(until) }, cancellationToken: cancellationToken));
    }

    /// <summary>Plans to publish a message that was sent, where its subscription asks for that.</summary>
    public static Task PublishAsync(DbConnection connection, DeliveryId sent, DeliveryId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO delivery (id, subscription_id, step, state, published_id, due_at, planned_at, attempts)
            SELECT @id, d.subscription_id, 'publish', 'planned', d.id, @now, @now, 0
              FROM delivery d JOIN subscription s ON s.id = d.subscription_id
             WHERE d.id = @sent AND d.step IN ('message', 'reply', 'digest') AND s.crosspost = 1 AND s.channel_kind = 'announcement' AND s.ended_at IS NULL
            ON CONFLICT DO NOTHING
            """;

        var parameters = new { sent = sent.Value, id = id.Value, now = Timestamp.Write(now) };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>Ends an answered question's watch.</summary>
    public static Task EndAnsweredAsync(DbConnection connection, DeliveryId answer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE subscription SET ended_at = @now, ended_reason = 'answered'
             WHERE ended_at IS NULL AND id = (SELECT subscription_id FROM delivery WHERE id = @answer AND step = 'answer')
            """;

        return connection.ExecuteAsync(new CommandDefinition(sql, new { answer = answer.Value, now = Timestamp.Write(now) }, cancellationToken: cancellationToken));
    }

    /// <summary>Ends all that waits for a subscription, for one reason.</summary>
    public static Task SkipWaitingAsync(DbConnection connection, SubscriptionId subscription, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE delivery SET state = 'skipped', reason = @reason, done_at = @now WHERE subscription_id = @subscription AND state IN ('planned', 'held')
            """;

        var parameters = new { subscription = subscription.Value, reason, now = Timestamp.Write(now) };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>Makes all that waits for a subscription wait for one digest.</summary>
    public static Task HoldWaitingAsync(DbConnection connection, SubscriptionId subscription, DigestKind digest, DateTimeOffset due, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE delivery SET state = 'held', hold = @hold, due_at = @due
             WHERE subscription_id = @subscription AND step NOT IN ('digest', 'answer', 'publish') AND digest_id IS NULL AND state IN ('planned', 'held')
            """;

        var parameters = new { subscription = subscription.Value, hold = EnumName<DigestKind>.Of(digest), due = Timestamp.Write(due) };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    public static async Task<DeliveryBacklog> BacklogAsync(DbConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = "SELECT COUNT(*) AS Count, MIN(due_at) AS Oldest FROM delivery WHERE state = 'planned' AND due_at <= @now";

        var row = await connection.QuerySingleAsync<BacklogRow>(new CommandDefinition(sql, new { now = Timestamp.Write(now) }, cancellationToken: cancellationToken));
        return new DeliveryBacklog((int)row.Count, row.Oldest is null ? null : Timestamp.ReadInstant(row.Oldest));
    }

    private sealed record BacklogRow
    {
        public long Count { get; init; }
        public string? Oldest { get; init; }
    }
}
