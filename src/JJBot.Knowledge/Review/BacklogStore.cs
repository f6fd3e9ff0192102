using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Review;

/// <summary>What waits for review, in the database.</summary>
internal static class BacklogStore
{
    /// <summary>The sources with claims of one scope alone that wait, the longest waiting first.</summary>
    public static async Task<ReviewBacklog> LoadAsync(DbConnection connection, Scope server, CancellationToken cancellationToken)
    {
        var sql = $"""
            SELECT s.id, s.title, s.outlet, s.recorded_at AS RecordedAt, COUNT(*) AS Claims
              FROM claim c JOIN source s ON s.id = c.source_id
             WHERE {(server.Server is null ? "c.server IS NULL" : "c.server = @Server")} AND c.review = 'proposed' AND c.withdrawn_at IS NULL
             GROUP BY s.id, s.title, s.outlet, s.recorded_at
             ORDER BY s.recorded_at, s.id
            """;

        var rows = await connection.QueryAsync<QueuedRow>(new CommandDefinition(sql, new { server.Server }, cancellationToken: cancellationToken));
        return new ReviewBacklog(
            [.. rows.Select(row => new QueuedSource(new SourceId(row.Id), row.Title, row.Outlet, (int)row.Claims, Timestamp.ReadInstant(row.RecordedAt)))]);
    }

    private sealed record QueuedRow
    {
        public required string Id { get; init; }
        public required string Title { get; init; }
        public string? Outlet { get; init; }
        public required string RecordedAt { get; init; }
        public long Claims { get; init; }
    }
}
