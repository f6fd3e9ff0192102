using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Lines of the ledger that nothing depends on any more, in the database.</summary>
internal static class PruneStore
{
    /// <summary>
    /// Those that came to their end before a time, the oldest first: all of a subscription that ended; else what amended, published or
    /// gathered messages, what was not sent, and messages on what was withdrawn and stayed so. What another line points to is not among them.
    /// </summary>
    public static async Task<IReadOnlyList<string>> OverAsync(
        DbConnection connection, string after, DateTimeOffset before, int most, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT d.id FROM delivery d JOIN subscription s ON s.id = d.subscription_id
             WHERE d.id > @after AND d.done_at < @before AND d.state IN ('sent', 'skipped', 'failed', 'unsure')
               AND (s.ended_at < @before OR d.step <> 'message' OR d.state IN ('skipped', 'failed') OR EXISTS (
                    SELECT 1 FROM alert a JOIN alert_revision r ON r.alert_id = a.id AND r.number = a.revision
                     WHERE a.id = d.alert_id AND r.kind = 'retracted' AND r.at < @before))
               AND NOT EXISTS (SELECT 1 FROM delivery m WHERE m.digest_id = d.id)
               AND NOT EXISTS (SELECT 1 FROM delivery p WHERE p.published_id = d.id)
             ORDER BY d.id LIMIT @most
            """;

        var parameters = new { after, before = Timestamp.Write(before), most };
        return (await connection.QueryAsync<string>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken))).AsList();
    }

    public static Task DropAsync(DbConnection connection, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition("DELETE FROM delivery WHERE id IN @ids", new { ids }, cancellationToken: cancellationToken));
}
