using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>What waits to be gathered into digests, in the database.</summary>
internal static class DigestStore
{
    public static Task<bool> AnyDueAsync(DbConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT EXISTS (SELECT 1 FROM delivery d JOIN subscription s ON s.id = d.subscription_id
                            WHERE d.state = 'held' AND d.due_at <= @now AND d.digest_id IS NULL
                              AND s.suspended_at IS NULL AND s.paused_at IS NULL AND s.ended_at IS NULL)
            """;

        return connection.ExecuteScalarAsync<bool>(new CommandDefinition(sql, new { now = Timestamp.Write(now) }, cancellationToken: cancellationToken));
    }

    /// <summary>The digests that are due: one for each subscription and kind, with how much each would gather.</summary>
    public static async Task<IReadOnlyList<DueDigest>> DueAsync(DbConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT d.subscription_id AS SubscriptionId, d.hold AS Hold, MAX(d.due_at) AS DueAt,
                   SUM(CASE WHEN d.step = 'edit' THEN 0 ELSE 1 END) AS Count
              FROM delivery d JOIN subscription s ON s.id = d.subscription_id
             WHERE d.state = 'held' AND d.due_at <= @now AND d.digest_id IS NULL
               AND s.suspended_at IS NULL AND s.paused_at IS NULL AND s.ended_at IS NULL
             GROUP BY d.subscription_id, d.hold
             ORDER BY MAX(d.due_at), d.subscription_id
            """;

        return (await connection.QueryAsync<DueDigest>(new CommandDefinition(sql, new { now = Timestamp.Write(now) }, cancellationToken: cancellationToken))).AsList();
    }

    /// <summary>Lets what waits for a digest go out one by one: all of it, or the edits alone.</summary>
    public static Task ReleaseAsync(DbConnection connection, DueDigest digest, bool editsAlone, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE delivery SET state = 'planned', hold = NULL
             WHERE subscription_id = @SubscriptionId AND hold = @Hold AND state = 'held' AND digest_id IS NULL AND due_at <= @now
               AND (NOT @editsAlone OR step = 'edit')
            """;

        var parameters = new { digest.SubscriptionId, digest.Hold, editsAlone, now = Timestamp.Write(now) };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>Makes the digest, unless there was a daily or weekly one for the same time.</summary>
    /// <returns>False where there was one.</returns>
    public static async Task<bool> MakeAsync(DbConnection connection, DueDigest digest, DeliveryId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string insert = """
            INSERT INTO delivery (id, subscription_id, step, state, hold, due_at, planned_at, attempts)
            VALUES (@id, @SubscriptionId, 'digest', 'planned', @Hold, @DueAt, @now, 0)
            ON CONFLICT DO NOTHING
            """;
        const string gather = """
            UPDATE delivery SET digest_id = @id
             WHERE subscription_id = @SubscriptionId AND hold = @Hold AND state = 'held' AND digest_id IS NULL AND due_at <= @now AND step <> 'digest'
            """;

        var parameters = new { id = id.Value, digest.SubscriptionId, digest.Hold, digest.DueAt, now = Timestamp.Write(now) };
        if (await connection.ExecuteAsync(new CommandDefinition(insert, parameters, cancellationToken: cancellationToken)) == 0)
        {
            return false;
        }

        await connection.ExecuteAsync(new CommandDefinition(gather, parameters, cancellationToken: cancellationToken));
        return true;
    }

    /// <summary>Puts off what waits for a digest and is due before a time.</summary>
    public static Task PutOffAsync(DbConnection connection, DueDigest digest, DateTimeOffset until, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE delivery SET due_at = @until
             WHERE subscription_id = @SubscriptionId AND hold = @Hold AND state = 'held' AND digest_id IS NULL AND due_at < @until
            """;

        return connection.ExecuteAsync(
            new CommandDefinition(sql, new { digest.SubscriptionId, digest.Hold, until = Timestamp.Write(until) }, cancellationToken: cancellationToken));
    }

    /// <summary>Holds what is due for subscriptions that would be told more than so much at once, with what is held for that already.</summary>
    public static Task HoldBurstsAsync(DbConnection connection, int mostAtOnce, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE delivery SET state = 'held', hold = 'burst'
             WHERE state = 'planned' AND due_at <= @now AND step IN ('message', 'reply') AND attempts = 0
               AND subscription_id IN (
                    SELECT subscription_id
                      FROM (SELECT subscription_id FROM delivery
                             WHERE state = 'planned' AND due_at <= @now AND step IN ('message', 'reply') AND attempts = 0
                             UNION ALL
                            SELECT subscription_id FROM delivery WHERE state = 'held' AND hold = 'burst' AND digest_id IS NULL) waiting
                     GROUP BY subscription_id HAVING COUNT(*) > @mostAtOnce)
            """;

        return connection.ExecuteAsync(new CommandDefinition(sql, new { mostAtOnce, now = Timestamp.Write(now) }, cancellationToken: cancellationToken));
    }
}

/// <summary>A digest that is due.</summary>
internal sealed record DueDigest
{
    public required string SubscriptionId { get; init; }
    public required string Hold { get; init; }

    /// <summary>Of the last that it gathers.</summary>
    public required string DueAt { get; init; }

    /// <summary>How much it gathers, edits left out.</summary>
    public long Count { get; init; }
}
