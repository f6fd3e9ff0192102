using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources;

/// <summary>The sources that people added, as lists of them show them, in the database.</summary>
internal static class ShelfStore
{
    private const string Selected = $"""
        {SourceStore.Selected}, source.recorded_at AS RecordedAt, source.added_by_name AS AddedByName,
        (SELECT COUNT(*) FROM claim c WHERE c.source_id = source.id AND c.review = 'proposed' AND c.withdrawn_at IS NULL AND {Visible}) AS Proposed,
        (SELECT COUNT(*) FROM claim c WHERE c.source_id = source.id AND c.review = 'accepted' AND c.withdrawn_at IS NULL AND {Visible}) AS Accepted,
        (SELECT COUNT(*) FROM claim c WHERE c.source_id = source.id AND c.review = 'accepted' AND c.drift IS NOT NULL AND {Visible}) AS Drifted
        """;

    private const string Visible = "(c.server IS NULL OR c.server = @Server)";

    public static Task<int> CountAsync(DbConnection connection, Scope server, CancellationToken cancellationToken) => connection.ExecuteScalarAsync<int>(
        new CommandDefinition($"SELECT COUNT(*) FROM source WHERE {Of(server)} AND withdrawn_at IS NULL", new { server.Server }, cancellationToken: cancellationToken));

    /// <summary>Sources of one scope alone, newest first.</summary>
    public static Task<IReadOnlyList<ShelvedSource>> ListAsync(DbConnection connection, Scope server, int skipped, int most, CancellationToken cancellationToken)
    {
        var sql = $"""
            SELECT {Selected} FROM source WHERE {Of(server)} AND withdrawn_at IS NULL
             ORDER BY recorded_at DESC, id DESC LIMIT @most OFFSET @skipped
            """;

        return QueryAsync(connection, sql, new { server.Server, most, skipped }, cancellationToken);
    }

    /// <summary>Sources that the server sees, its own first, then the newest: by id, or by a part of title, outlet or link, whatever the case.</summary>
    public static Task<IReadOnlyList<ShelvedSource>> FindAsync(DbConnection connection, string words, Scope server, int most, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT {Selected} FROM source
             WHERE withdrawn_at IS NULL AND (server IS NULL OR server = @Server)
               AND (id = @words OR LOWER(title) LIKE @pattern ESCAPE '\' OR LOWER(outlet) LIKE @pattern ESCAPE '\' OR LOWER(url) LIKE @pattern ESCAPE '\')
             ORDER BY CASE WHEN id = @words THEN 0 WHEN server IS NOT NULL THEN 1 ELSE 2 END, recorded_at DESC, id DESC LIMIT @most
            """;

        var escaped = words.ToLowerInvariant()
            .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
        return QueryAsync(connection, sql, new { server.Server, words, pattern = $"%{escaped}%", most }, cancellationToken);
    }

    /// <summary>Whose a source is that is not withdrawn, of whatever server; null where there is none.</summary>
    public static async Task<Scope?> OwnerAsync(DbConnection connection, SourceId id, CancellationToken cancellationToken)
    {
        const string sql = "SELECT server, withdrawn_at AS WithdrawnAt FROM source WHERE id = @id AND withdrawn_at IS NULL";

        var command = new CommandDefinition(sql, new { id = id.Value }, cancellationToken: cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<SourceState>(command) is { } state ? new Scope(state.Server) : null;
    }

    /// <summary>A source as it stands, withdrawn ones too. It must be there: sources are never deleted.</summary>
    public static Task<SourceState> StateAsync(DbConnection connection, SourceId id, CancellationToken cancellationToken)
    {
        const string sql = "SELECT server, withdrawn_at AS WithdrawnAt FROM source WHERE id = @id";

        return connection.QuerySingleAsync<SourceState>(new CommandDefinition(sql, new { id = id.Value }, cancellationToken: cancellationToken));
    }

    /// <summary>The id of another source that has the same text in the scope that a state would bring this one to; null where it may go there.</summary>
    public static Task<string?> FindTwinAsync(DbConnection connection, SourceId id, SourceState state, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT other.id FROM source JOIN source other ON other.sha256 = source.sha256 AND other.id <> source.id
             WHERE source.id = @id AND other.withdrawn_at IS NULL AND @withdrawnAt IS NULL AND COALESCE(other.server, '') = COALESCE(@server, '')
             LIMIT 1
            """;

        var parameters = new { id = id.Value, server = state.Server, withdrawnAt = state.WithdrawnAt };
        return connection.QueryFirstOrDefaultAsync<string>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    public static Task<int> SaveAsync(DbConnection connection, SourceId id, SourceState state, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE source SET server = @Server, withdrawn_at = @WithdrawnAt WHERE id = @id";

        var parameters = new { id = id.Value, state.Server, state.WithdrawnAt };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    private static string Of(Scope server) => server.Server is null ? "server IS NULL" : "server = @Server";

    private static async Task<IReadOnlyList<ShelvedSource>> QueryAsync(DbConnection connection, string sql, object parameters, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<SourceRow, ShelfRow, ShelvedSource>(
            new CommandDefinition(sql, parameters, cancellationToken: cancellationToken),
            (source, shelf) => new ShelvedSource(
                source.ToSource(),
                shelf.AddedByName ?? source.AddedBy,
                Timestamp.ReadInstant(shelf.RecordedAt),
                (int)shelf.Proposed,
                (int)shelf.Accepted,
                (int)shelf.Drifted),
            // Never null: Dapper takes a null there for a row that is not there.
            splitOn: nameof(ShelfRow.RecordedAt));
        return [.. rows];
    }

    private sealed record ShelfRow
    {
        public string? AddedByName { get; init; }
        public required string RecordedAt { get; init; }
        public long Proposed { get; init; }
        public long Accepted { get; init; }
        public long Drifted { get; init; }
    }
}
