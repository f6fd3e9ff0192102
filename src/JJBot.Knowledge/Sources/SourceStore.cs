using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources;

/// <summary>Sources and their texts in the database.</summary>
public sealed class SourceStore(Database database, TimeProvider clock)
{
    /// <summary>What <see cref="Source.AddedBy"/> says of a source that came with the seeds.</summary>
    public const string Shipped = "shipped";

    private const string Columns = "id, server, title, outlet, author, url, published_earliest, published_latest, published_why, sha256, added_by";

    private const string Selected = """
        id, server, title, outlet, author, url, published_earliest AS PublishedEarliest, published_latest AS PublishedLatest,
        published_why AS PublishedWhy, sha256, added_by AS AddedBy
        """;

    private const string Parameters =
        "@Id, @Server, @Title, @Outlet, @Author, @Url, @PublishedEarliest, @PublishedLatest, @PublishedWhy, @Sha256, @AddedBy, @RecordedAt";

    /// <summary>Adds a source that somebody brought.</summary>
    /// <exception cref="KnowledgeException">Its id is taken, or the same text is there already.</exception>
    public Task AddAsync(Source source, CancellationToken cancellationToken)
    {
        const string sql = $"INSERT INTO source ({Columns}, recorded_at) VALUES ({Parameters})";

        var row = SourceRow.From(source, clock.GetUtcNow());
        return database.WriteAsync(
            connection => connection.ExecuteAsync(new CommandDefinition(sql, row, cancellationToken: cancellationToken)), cancellationToken);
    }

    /// <summary>Every source that may be cited, of everybody and of every server, by id.</summary>
    public Task<IReadOnlyList<Source>> LoadAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(connection => LoadAsync(connection, cancellationToken), cancellationToken);

    /// <summary>The texts of those of the sources whose text is at hand.</summary>
    public Task<IReadOnlyDictionary<SourceId, Snapshot>> LoadSnapshotsAsync(IEnumerable<SourceId> sources, CancellationToken cancellationToken)
    {
        const string sql = "SELECT content FROM snapshot_paragraph WHERE source_id = @source ORDER BY number";

        return database.ReadAsync<IReadOnlyDictionary<SourceId, Snapshot>>(
            async connection =>
            {
                var snapshots = new Dictionary<SourceId, Snapshot>();
                foreach (var source in sources.Distinct())
                {
                    var command = new CommandDefinition(sql, new { source = source.Value }, cancellationToken: cancellationToken);
                    var paragraphs = (await connection.QueryAsync<string>(command)).AsList();
                    if (paragraphs.Count > 0)
                    {
                        snapshots.Add(source, new Snapshot(source, paragraphs));
                    }
                }

                return snapshots;
            },
            cancellationToken);
    }

    /// <summary>Keeps the text of a source in place of the one that was kept before.</summary>
    /// <exception cref="KnowledgeException">There is no such source.</exception>
    public Task SaveSnapshotAsync(Snapshot snapshot, CancellationToken cancellationToken)
    {
        const string insertSnapshot = "INSERT INTO snapshot (source_id, taken_at) VALUES (@source, @at)";
        const string insertParagraph = "INSERT INTO snapshot_paragraph (source_id, number, content) VALUES (@source, @number, @content)";

        var source = snapshot.Source.Value;
        var paragraphs = snapshot.Paragraphs.Select((content, index) => new { source, number = index + 1, content });
        return database.WriteAsync(
            async connection =>
            {
                await connection.ExecuteAsync("DELETE FROM snapshot WHERE source_id = @source", new { source });
                await connection.ExecuteAsync(insertSnapshot, new { source, at = Timestamp.Write(clock.GetUtcNow()) });
                return await connection.ExecuteAsync(new CommandDefinition(insertParagraph, paragraphs, cancellationToken: cancellationToken));
            },
            cancellationToken);
    }

    internal static async Task<IReadOnlyList<Source>> LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        // A source that left the seeds stays as long as somebody's own claim cites it.
        const string sql = $"""
            SELECT {Selected} FROM source
             WHERE withdrawn_at IS NULL OR id IN (SELECT source_id FROM claim WHERE shipped = 0 AND review = 'accepted')
             ORDER BY id
            """;

        return await QueryAsync(connection, sql, cancellationToken);
    }

    /// <summary>Every source that came with the seeds and is not withdrawn.</summary>
    internal static async Task<IReadOnlyList<Source>> LoadShippedAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Selected} FROM source WHERE added_by = '{Shipped}' AND server IS NULL AND withdrawn_at IS NULL ORDER BY id";

        return await QueryAsync(connection, sql, cancellationToken);
    }

    /// <summary>The sources whose text is at hand.</summary>
    internal static async Task<HashSet<SourceId>> LoadSourcesWithTextAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        const string sql = "SELECT source_id FROM snapshot";

        var ids = await connection.QueryAsync<string>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return [.. ids.Select(id => new SourceId(id))];
    }

    /// <summary>Adds a source of the seeds or brings it up to date; a text that is no longer the source's is dropped.</summary>
    /// <exception cref="KnowledgeException">A source that people added has this id.</exception>
    internal static async Task SaveShippedAsync(DbConnection connection, Source source, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = $"""
            INSERT INTO source ({Columns}, recorded_at) VALUES ({Parameters})
            ON CONFLICT (id) DO UPDATE SET
                title = excluded.title, outlet = excluded.outlet, author = excluded.author, url = excluded.url,
                published_earliest = excluded.published_earliest, published_latest = excluded.published_latest,
                published_why = excluded.published_why, sha256 = excluded.sha256, withdrawn_at = NULL
            WHERE source.added_by = '{Shipped}' AND source.server IS NULL
            """;

        const string dropOtherText = """
            DELETE FROM snapshot
             WHERE source_id = @Id AND EXISTS (SELECT 1 FROM source WHERE id = @Id AND added_by = @AddedBy AND server IS NULL AND sha256 <> @Sha256)
            """;

        var row = SourceRow.From(source, at);
        await connection.ExecuteAsync(new CommandDefinition(dropOtherText, row, cancellationToken: cancellationToken));
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

    private static async Task<IReadOnlyList<Source>> QueryAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<SourceRow>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return [.. rows.Select(Read)];
    }

    private static Source Read(SourceRow row)
    {
        try
        {
            return row.ToSource();
        }
        catch (Exception exception) when (DatabaseTrouble.IsNonsense(exception))
        {
            throw DatabaseTrouble.Unreadable($"the source {row.Id}", exception);
        }
    }

    private sealed record SourceRow
    {
        public required string Id { get; init; }
        public string? Server { get; init; }
        public required string Title { get; init; }
        public string? Outlet { get; init; }
        public string? Author { get; init; }
        public string? Url { get; init; }
        public string? PublishedEarliest { get; init; }
        public string? PublishedLatest { get; init; }
        public string? PublishedWhy { get; init; }
        public required string Sha256 { get; init; }
        public required string AddedBy { get; init; }
        public string RecordedAt { get; init; } = "";

        public static SourceRow From(Source source, DateTimeOffset recordedAt) => new()
        {
            Id = source.Id.Value,
            Server = source.Scope.Server,
            Title = source.Title,
            Outlet = source.Outlet,
            Author = source.Author,
            Url = source.Url?.OriginalString,
            PublishedEarliest = Timestamp.Write(source.Published.Earliest),
            PublishedLatest = Timestamp.Write(source.Published.Latest),
            PublishedWhy = source.PublishedWhy,
            Sha256 = source.Sha256,
            AddedBy = source.AddedBy,
            RecordedAt = Timestamp.Write(recordedAt),
        };

        public Source ToSource() => new()
        {
            Id = new SourceId(Id),
            Scope = new Scope(Server),
            Title = Title,
            Outlet = Outlet,
            Author = Author,
            Url = Url is null ? null : new Uri(Url),
            Published = new DayRange(ReadDay(PublishedEarliest), ReadDay(PublishedLatest)),
            PublishedWhy = PublishedWhy,
            Sha256 = Sha256,
            AddedBy = AddedBy,
        };

        private static DateOnly? ReadDay(string? text) => text is null ? null : Timestamp.ReadDay(text);
    }
}
