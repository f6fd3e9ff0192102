using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources;

/// <summary>The texts of sources in the database.</summary>
public sealed class SnapshotStore(Database database, TimeProvider clock)
{
    /// <summary>The texts of those of the sources whose text is at hand.</summary>
    public Task<IReadOnlyDictionary<SourceId, Snapshot>> LoadAsync(IEnumerable<SourceId> sources, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyDictionary<SourceId, Snapshot>>(
            async connection =>
            {
                var snapshots = new Dictionary<SourceId, Snapshot>();
                foreach (var source in sources.Distinct())
                {
                    if (await FindAsync(connection, source, cancellationToken) is { } snapshot)
                    {
                        snapshots.Add(source, snapshot);
                    }
                }

                return snapshots;
            },
            cancellationToken);

    /// <summary>Keeps the text of a source in place of the one that was kept before.</summary>
    /// <exception cref="KnowledgeException">There is no such source.</exception>
    public Task SaveAsync(Snapshot snapshot, CancellationToken cancellationToken) => database.WriteAsync(
        async connection =>
        {
            await SaveAsync(connection, snapshot, clock.GetUtcNow(), cancellationToken);
            return snapshot;
        },
        cancellationToken);

    /// <summary>The text of a source, or null where it is not at hand.</summary>
    internal static async Task<Snapshot?> FindAsync(DbConnection connection, SourceId source, CancellationToken cancellationToken)
    {
        const string sql = "SELECT content FROM snapshot_paragraph WHERE source_id = @source ORDER BY number";

        var command = new CommandDefinition(sql, new { source = source.Value }, cancellationToken: cancellationToken);
        var paragraphs = (await connection.QueryAsync<string>(command)).AsList();
        return paragraphs.Count > 0 ? new Snapshot(source, paragraphs) : null;
    }

    /// <summary>One paragraph of a source's text, or null where it is not at hand.</summary>
    internal static Task<string?> FindParagraphAsync(DbConnection connection, SourceId source, int number, CancellationToken cancellationToken)
    {
        const string sql = "SELECT content FROM snapshot_paragraph WHERE source_id = @source AND number = @number";

        var command = new CommandDefinition(sql, new { source = source.Value, number }, cancellationToken: cancellationToken);
        return connection.QuerySingleOrDefaultAsync<string?>(command);
    }

    /// <summary>Keeps the text, and what copies of it and quotes from it are recognised by.</summary>
    internal static async Task SaveAsync(DbConnection connection, Snapshot snapshot, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string insertSnapshot = "INSERT INTO snapshot (source_id, taken_at) VALUES (@source, @at)";
        const string insertParagraph = "INSERT INTO snapshot_paragraph (source_id, number, content) VALUES (@source, @number, @content)";

        var source = snapshot.Source.Value;
        var paragraphs = snapshot.Paragraphs.Select((content, index) => new { source, number = index + 1, content });
        await connection.ExecuteAsync("DELETE FROM snapshot WHERE source_id = @source", new { source });
        await connection.ExecuteAsync(insertSnapshot, new { source, at = Timestamp.Write(at) });
        await connection.ExecuteAsync(new CommandDefinition(insertParagraph, paragraphs, cancellationToken: cancellationToken));
        await SketchStore.SaveAsync(connection, snapshot, cancellationToken);
    }

    /// <summary>Drops the text of a source of the seeds where the seeds now name another one.</summary>
    internal static Task DropOtherTextAsync(DbConnection connection, Source source, CancellationToken cancellationToken)
    {
        const string sql = """
            DELETE FROM snapshot
             WHERE source_id = @id AND EXISTS (SELECT 1 FROM source WHERE id = @id AND added_by = @AddedBy AND server IS NULL AND sha256 <> @Sha256)
            """;

        var parameters = new { id = source.Id.Value, source.AddedBy, source.Sha256 };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>The sources whose text is at hand.</summary>
    internal static Task<HashSet<SourceId>> LoadSourcesWithTextAsync(DbConnection connection, CancellationToken cancellationToken) =>
        IdsAsync(connection, "SELECT source_id FROM snapshot", parameters: null, cancellationToken);

    /// <summary>The sources of one scope alone whose text is at hand.</summary>
    internal static Task<HashSet<SourceId>> LoadSourcesWithTextAsync(DbConnection connection, Scope scope, CancellationToken cancellationToken)
    {
        const string selected = "SELECT snapshot.source_id FROM snapshot JOIN source ON source.id = snapshot.source_id";

        return scope.Server is null
            ? IdsAsync(connection, $"{selected} WHERE source.server IS NULL", parameters: null, cancellationToken)
            : IdsAsync(connection, $"{selected} WHERE source.server = @Server", new { scope.Server }, cancellationToken);
    }

    private static async Task<HashSet<SourceId>> IdsAsync(DbConnection connection, string sql, object? parameters, CancellationToken cancellationToken)
    {
        var ids = await connection.QueryAsync<string>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        return [.. ids.Select(id => new SourceId(id))];
    }
}
