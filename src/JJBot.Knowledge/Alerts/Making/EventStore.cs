using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>The queue of what happened to claims, in the database.</summary>
internal static class EventStore
{
    private const string Columns = "id, at, server, claim_id AS ClaimId, kind";

    /// <summary>What nobody has looked at, the oldest first.</summary>
    public static async Task<EventLines> UntoldAsync(DbConnection connection, int most, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns} FROM claim_event WHERE told_at IS NULL ORDER BY id LIMIT @most";

        var rows = await connection.QueryAsync<EventRow>(new CommandDefinition(sql, new { most }, cancellationToken: cancellationToken));
        return EventLines.Of(rows);
    }

    /// <summary>All that happened to a claim, the oldest first, and whether any of it was not looked at yet.</summary>
    public static async Task<(EventLines Lines, bool IsAnyUntold)> OfAsync(DbConnection connection, ClaimId claim, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns}, told_at AS ToldAt FROM claim_event WHERE claim_id = @claim ORDER BY id";

        var rows = (await connection.QueryAsync<EventRow>(new CommandDefinition(sql, new { claim = claim.Value }, cancellationToken: cancellationToken))).AsList();
        return (EventLines.Of(rows), rows.Exists(row => row.ToldAt is null));
    }

    public static Task TellAsync(DbConnection connection, EventLines lines, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE claim_event SET told_at = @at WHERE id = @id";

        var rows = lines.Events.Select(one => one.Id.Value).Concat(lines.Unreadable).Select(id => new { id, at = Timestamp.Write(at) });
        return connection.ExecuteAsync(new CommandDefinition(sql, rows, cancellationToken: cancellationToken));
    }
}
