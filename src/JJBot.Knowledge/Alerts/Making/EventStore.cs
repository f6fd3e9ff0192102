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
    public static async Task<IReadOnlyList<ClaimEvent>> UntoldAsync(DbConnection connection, int most, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns} FROM claim_event WHERE told_at IS NULL ORDER BY id LIMIT @most";

        var rows = await connection.QueryAsync<EventRow>(new CommandDefinition(sql, new { most }, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToEvent())];
    }

    /// <summary>All that happened to a claim, the oldest first, and whether it was looked at.</summary>
    public static async Task<IReadOnlyList<(ClaimEvent Event, bool IsTold)>> OfAsync(DbConnection connection, ClaimId claim, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns}, told_at AS ToldAt FROM claim_event WHERE claim_id = @claim ORDER BY id";

        var rows = await connection.QueryAsync<EventRow>(new CommandDefinition(sql, new { claim = claim.Value }, cancellationToken: cancellationToken));
        return [.. rows.Select(row => (row.ToEvent(), row.ToldAt is not null))];
    }

    public static Task TellAsync(DbConnection connection, IEnumerable<ClaimEvent> events, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE claim_event SET told_at = @at WHERE id = @id";

        var rows = events.Select(one => new { id = one.Id.Value, at = Timestamp.Write(at) });
        return connection.ExecuteAsync(new CommandDefinition(sql, rows, cancellationToken: cancellationToken));
    }

    private sealed record EventRow
    {
        public required string Id { get; init; }
        public required string At { get; init; }
        public string? Server { get; init; }
        public required string ClaimId { get; init; }
        public required string Kind { get; init; }
        public string? ToldAt { get; init; }

        public ClaimEvent ToEvent() => new(
            new ActionId(Id), Timestamp.ReadInstant(At), new Scope(Server), new ClaimId(ClaimId), EnumName<ClaimEventKind>.Parse(Kind));
    }
}
