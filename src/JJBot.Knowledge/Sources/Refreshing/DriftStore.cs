using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>When sources were read again, and what had become of them, in the database.</summary>
internal static class DriftStore
{
    /// <summary>
    /// Takes sources with a link and a text at hand that have not been read since a day, those that have waited longest first. They count
    /// as read from now on, so that one that brings trouble does not hold the others up.
    /// </summary>
    public static async Task<IReadOnlyList<(SourceId Id, Scope Scope)>> TakeDueAsync(
        DbConnection connection, DateTimeOffset readBefore, int most, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string mark = "UPDATE source SET checked_at = @now WHERE id = @id";
        const string sql = """
            SELECT id, server FROM source
             WHERE url IS NOT NULL AND withdrawn_at IS NULL AND COALESCE(checked_at, recorded_at) <= @readBefore
               AND EXISTS (SELECT 1 FROM snapshot WHERE source_id = source.id)
             ORDER BY COALESCE(checked_at, recorded_at), id
             LIMIT @most
            """;

        var parameters = new { readBefore = Timestamp.Write(readBefore), most };
        var rows = (await connection.QueryAsync<DueRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken))).AsList();
        await connection.ExecuteAsync(mark, rows.Select(row => new { id = row.Id, now = Timestamp.Write(now) }));
        return [.. rows.Select(row => (new SourceId(row.Id), new Scope(row.Server)))];
    }

    /// <summary>What the site named the version by that was read last.</summary>
    public static async Task<Validators> ValidatorsAsync(DbConnection connection, SourceId source, CancellationToken cancellationToken)
    {
        const string sql = "SELECT etag, last_modified AS LastModified FROM source WHERE id = @source";

        var row = await connection.QuerySingleAsync<ValidatorsRow>(new CommandDefinition(sql, new { source = source.Value }, cancellationToken: cancellationToken));
        return new Validators(row.ETag, row.LastModified);
    }

    /// <summary>Keeps how it goes with a source.</summary>
    public static Task SaveAsync(DbConnection connection, Source source, Validators validators, DateTimeOffset checkedAt, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE source SET checked_at = @at, etag = @ETag, last_modified = @LastModified, drift_seen_at = @drift, gone_at = @gone WHERE id = @id
            """;

        var parameters = new
        {
            id = source.Id.Value,
            at = Timestamp.Write(checkedAt),
            validators.ETag,
            validators.LastModified,
            drift = Write(source.DriftSeenAt),
            gone = Write(source.GoneAt),
        };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>The scopes of the claims from a source.</summary>
    public static async Task<IReadOnlyList<Scope>> ScopesAsync(DbConnection connection, SourceId source, CancellationToken cancellationToken)
    {
        const string sql = "SELECT DISTINCT server FROM claim WHERE source_id = @source AND withdrawn_at IS NULL";

        var servers = await connection.QueryAsync<string?>(new CommandDefinition(sql, new { source = source.Value }, cancellationToken: cancellationToken));
        return [.. servers.Select(server => new Scope(server))];
    }

    /// <summary>Keeps what stands in place of a claim's passage, or forgets it where the passage stands again.</summary>
    public static Task SaveWordsAsync(DbConnection connection, ClaimId claim, Drift drift, string? words, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string upsert = """
            INSERT INTO claim_drift (claim_id, seen_at, words) VALUES (@claim, @at, @words)
            ON CONFLICT (claim_id) DO UPDATE SET seen_at = excluded.seen_at, words = excluded.words
            """;
        const string delete = "DELETE FROM claim_drift WHERE claim_id = @claim";

        var parameters = new { claim = claim.Value, at = Timestamp.Write(at), words };
        return connection.ExecuteAsync(new CommandDefinition(drift == Drift.None ? delete : upsert, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>What stands in place of the passages of a source's claims, by claim.</summary>
    public static async Task<IReadOnlyDictionary<string, string?>> WordsAsync(DbConnection connection, SourceId source, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT d.claim_id AS Claim, d.words FROM claim_drift d JOIN claim c ON c.id = d.claim_id WHERE c.source_id = @source
            """;

        var rows = await connection.QueryAsync<WordsRow>(new CommandDefinition(sql, new { source = source.Value }, cancellationToken: cancellationToken));
        return rows.ToDictionary(row => row.Claim, row => row.Words, StringComparer.Ordinal);
    }

    private static string? Write(DateTimeOffset? instant) => instant is { } some ? Timestamp.Write(some) : null;

    private sealed record DueRow
    {
        public required string Id { get; init; }
        public string? Server { get; init; }
    }

    private sealed record ValidatorsRow
    {
        public string? ETag { get; init; }
        public string? LastModified { get; init; }
    }

    private sealed record WordsRow
    {
        public required string Claim { get; init; }
        public string? Words { get; init; }
    }
}
