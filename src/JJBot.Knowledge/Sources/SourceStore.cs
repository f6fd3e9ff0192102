using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources;

/// <summary>Sources in the database.</summary>
public sealed class SourceStore(Database database, TimeProvider clock)
{
    /// <summary>What <see cref="Source.AddedBy"/> says of a source that came with the seeds.</summary>
    public const string Shipped = "shipped";

    /// <summary>The columns of <see cref="SourceRow"/>, of the table or alias "source".</summary>
    internal const string Selected = """
        source.id, source.server, source.title, source.outlet, source.author, source.url, source.published_earliest AS PublishedEarliest,
        source.published_latest AS PublishedLatest, source.published_why AS PublishedWhy, source.sha256, source.added_by AS AddedBy,
        source.copy_of AS CopyOf, source.drift_seen_at AS DriftSeenAt, source.gone_at AS GoneAt
        """;

    private const string Columns = "id, server, title, outlet, author, url, published_earliest, published_latest, published_why, sha256, added_by, copy_of, link_key";

    private const string Parameters =
        "@Id, @Server, @Title, @Outlet, @Author, @Url, @PublishedEarliest, @PublishedLatest, @PublishedWhy, @Sha256, @AddedBy, @CopyOf, @LinkKey";

    /// <summary>A source that left the seeds or was removed stays as long as somebody's own accepted claim cites it.</summary>
    private const string Citable = "(withdrawn_at IS NULL OR id IN (SELECT source_id FROM claim WHERE shipped = 0 AND review = 'accepted'))";

    /// <summary>Adds a source that somebody brought.</summary>
    /// <exception cref="KnowledgeException">Its id is taken, or the same text is there already.</exception>
    public Task AddAsync(Source source, CancellationToken cancellationToken) => database.WriteAsync(
        connection => AddAsync(connection, source, addedByName: null, clock.GetUtcNow(), cancellationToken), cancellationToken);

    /// <summary>Every source that may be cited, of everybody and of every server, by id.</summary>
    public Task<IReadOnlyList<Source>> LoadAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(connection => LoadAsync(connection, cancellationToken), cancellationToken);

    internal static Task<int> AddAsync(DbConnection connection, Source source, string? addedByName, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = $"INSERT INTO source ({Columns}, added_by_name, recorded_at) VALUES ({Parameters}, @addedByName, @at)";

        return connection.ExecuteAsync(new CommandDefinition(sql, Written(source, at, addedByName), cancellationToken: cancellationToken));
    }

    internal static Task<IReadOnlyList<Source>> LoadAsync(DbConnection connection, CancellationToken cancellationToken) =>
        QueryAsync(connection, $"SELECT {Selected} FROM source WHERE {Citable} ORDER BY id", parameters: null, cancellationToken);

    /// <summary>The sources of one scope alone that may be cited, by id.</summary>
    internal static Task<IReadOnlyList<Source>> LoadAsync(DbConnection connection, Scope scope, CancellationToken cancellationToken) => scope.Server is null
        ? QueryAsync(connection, $"SELECT {Selected} FROM source WHERE server IS NULL AND {Citable} ORDER BY id", parameters: null, cancellationToken)
        : QueryAsync(connection, $"SELECT {Selected} FROM source WHERE server = @Server AND {Citable} ORDER BY id", new { scope.Server }, cancellationToken);

    /// <summary>A source that the server sees and that is not withdrawn, or null.</summary>
    internal static async Task<Source?> FindAsync(DbConnection connection, SourceId id, Scope server, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Selected} FROM source WHERE id = @id AND (server IS NULL OR server = @Server) AND withdrawn_at IS NULL";

        return (await QueryAsync(connection, sql, new { id = id.Value, server.Server }, cancellationToken)).SingleOrDefault();
    }

    /// <summary>A source that the server sees, withdrawn or not, or null.</summary>
    internal static async Task<Source?> FindEvenWithdrawnAsync(DbConnection connection, SourceId id, Scope server, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Selected} FROM source WHERE id = @id AND (server IS NULL OR server = @Server)";

        return (await QueryAsync(connection, sql, new { id = id.Value, server.Server }, cancellationToken)).SingleOrDefault();
    }

    /// <summary>Every source that came with the seeds and is not withdrawn.</summary>
    internal static Task<IReadOnlyList<Source>> LoadShippedAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Selected} FROM source WHERE added_by = '{Shipped}' AND server IS NULL AND withdrawn_at IS NULL ORDER BY id";

        return QueryAsync(connection, sql, parameters: null, cancellationToken);
    }

    /// <summary>Adds a source of the seeds or brings it up to date; a text that is no longer the source's is dropped.</summary>
    /// <exception cref="KnowledgeException">A source that people added has this id.</exception>
    internal static async Task SaveShippedAsync(DbConnection connection, Source source, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = $"""
            INSERT INTO source ({Columns}, recorded_at) VALUES ({Parameters}, @at)
            ON CONFLICT (id) DO UPDATE SET
                title = excluded.title, outlet = excluded.outlet, author = excluded.author, url = excluded.url,
                published_earliest = excluded.published_earliest, published_latest = excluded.published_latest,
                published_why = excluded.published_why, sha256 = excluded.sha256, link_key = excluded.link_key, withdrawn_at = NULL
            WHERE source.added_by = '{Shipped}' AND source.server IS NULL
            """;

        var row = Written(source, at, addedByName: null);
        await SnapshotStore.DropOtherTextAsync(connection, source, cancellationToken);
        if (await connection.ExecuteAsync(new CommandDefinition(sql, row, cancellationToken: cancellationToken)) == 0)
        {
            throw new KnowledgeException($"The seeds' source {source.Id} has the id of a source that was added here: give the source in the seeds another id.");
        }
    }

    internal static Task WithdrawAsync(DbConnection connection, SourceId source, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = $"UPDATE source SET withdrawn_at = @at WHERE id = @id AND added_by = '{Shipped}' AND server IS NULL";

        var parameters = new { id = source.Value, at = Timestamp.Write(at) };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    private static DynamicParameters Written(Source source, DateTimeOffset at, string? addedByName)
    {
        var parameters = new DynamicParameters(SourceRow.From(source));
        parameters.Add("at", Timestamp.Write(at));
        parameters.Add("addedByName", addedByName);
        return parameters;
    }

    private static async Task<IReadOnlyList<Source>> QueryAsync(DbConnection connection, string sql, object? parameters, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<SourceRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToSource())];
    }
}
