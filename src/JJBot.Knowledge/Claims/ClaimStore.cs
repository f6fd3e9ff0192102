using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Claims;

/// <summary>Claims in the database.</summary>
public sealed class ClaimStore(Database database)
{
    // In the order of ClaimReader's columns.
    private const string Columns = """
        id, source_id, server, topic, series, season_first, season_last, statement, status, modality, speaker, via,
        value_kind, aspect, detail, earliest, latest, window_precision, anchor_order, anchor_series, said, number, out_of, names, content,
        paragraph, passage_start, passage_end, fingerprint, said_earliest, said_latest, spoiler, review, recorded_at,
        same_quote_as, resolution, drift, asked_as
        """;

    private const string Answerable = "review = 'accepted' AND withdrawn_at IS NULL";

    private const string Parameters = """
        @Id, @SourceId, @Server, @Topic, @Series, @SeasonFirst, @SeasonLast, @Statement, @Status, @Modality, @Speaker, @Via,
        @ValueKind, @Aspect, @Detail, @Earliest, @Latest, @WindowPrecision, @AnchorOrder, @AnchorSeries, @Said, @Number, @OutOf, @Names, @Content,
        @Paragraph, @PassageStart, @PassageEnd, @Fingerprint, @SaidEarliest, @SaidLatest, @Spoiler, @Review, @RecordedAt,
        @SameQuoteAs, @Resolution, @Drift, @AskedAs
        """;

    /// <summary>Adds claims of people, all or none. Their sources must be there, and be seen by whoever sees the claims.</summary>
    /// <exception cref="KnowledgeException">One of them breaks a rule of the schema, its id is taken, or its source is not its scope's to see.</exception>
    public Task AddAsync(IEnumerable<Claim> claims, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => AddAsync(connection, [.. claims], cancellationToken), cancellationToken);

    /// <returns>How many.</returns>
    /// <exception cref="KnowledgeException">As above; the transaction must then be given up.</exception>
    internal static async Task<int> AddAsync(DbConnection connection, IReadOnlyCollection<Claim> claims, CancellationToken cancellationToken)
    {
        const string sql = $"""
            INSERT INTO claim ({Columns}, shipped)
            SELECT {Parameters}, @Shipped
             WHERE EXISTS (SELECT 1 FROM source WHERE id = @SourceId AND (server IS NULL OR server = @Server))
            """;

        var rows = claims.Select(claim => ClaimRow.From(claim, shipped: false)).ToList();
        return await connection.ExecuteAsync(new CommandDefinition(sql, rows, cancellationToken: cancellationToken)) == rows.Count
            ? rows.Count
            : throw new KnowledgeException("A claim cites a source that is not there, or that belongs to another server: nothing was added.");
    }

    /// <summary>A claim that the server sees, in whatever state of review, or null.</summary>
    internal static async Task<Claim?> FindAsync(DbConnection connection, ClaimId id, Scope server, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns} FROM claim WHERE id = @id AND (server IS NULL OR server = @server) AND withdrawn_at IS NULL";

        return (await ReadAsync(connection, sql, new() { ["@id"] = id.Value, ["@server"] = server.Server ?? "" }, cancellationToken)).SingleOrDefault();
    }

    /// <summary>Claims by id, of whomever, in whatever state of review; those that the seeds no longer carry are left out.</summary>
    internal static async Task<List<Claim>> LoadAsync(DbConnection connection, IReadOnlyCollection<ClaimId> ids, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns} FROM claim WHERE id = @id AND withdrawn_at IS NULL";

        var claims = new List<Claim>(ids.Count);
        foreach (var id in ids)
        {
            claims.AddRange(await ReadAsync(connection, sql, new() { ["@id"] = id.Value }, cancellationToken));
        }

        return claims;
    }

    /// <summary>The same, though the seeds no longer carry it or its source was removed.</summary>
    internal static async Task<Claim?> FindEvenWithdrawnAsync(DbConnection connection, ClaimId id, Scope server, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns} FROM claim WHERE id = @id AND (server IS NULL OR server = @server)";

        return (await ReadAsync(connection, sql, new() { ["@id"] = id.Value, ["@server"] = server.Server ?? "" }, cancellationToken)).SingleOrDefault();
    }

    /// <summary>The claims of one scope alone from one source, in whatever state of review, in the order of the text.</summary>
    internal static Task<List<Claim>> LoadFromAsync(DbConnection connection, SourceId source, Scope scope, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT {Columns} FROM claim
             WHERE source_id = @source AND COALESCE(server, '') = @server AND withdrawn_at IS NULL
             ORDER BY paragraph, passage_start, passage_end, id
            """;

        return ReadAsync(connection, sql, new() { ["@source"] = source.Value, ["@server"] = scope.Server ?? "" }, cancellationToken);
    }

    /// <summary>Whether a claim belongs to the seeds, which say what it says.</summary>
    internal static Task<bool> IsShippedAsync(DbConnection connection, ClaimId id, CancellationToken cancellationToken) => connection.ExecuteScalarAsync<bool>(
        new CommandDefinition("SELECT shipped FROM claim WHERE id = @id", new { id = id.Value }, cancellationToken: cancellationToken));

    /// <summary>Brings a claim from one state to another.</summary>
    /// <exception cref="InvalidOperationException">It is not in the first state, which the transaction should have kept it in.</exception>
    internal static async Task UpdateAsync(DbConnection connection, ClaimRow before, ClaimRow after, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE claim SET
                server = @Server, topic = @Topic, series = @Series, season_first = @SeasonFirst, season_last = @SeasonLast,
                statement = @Statement, status = @Status, modality = @Modality, speaker = @Speaker, via = @Via, value_kind = @ValueKind,
                aspect = @Aspect, detail = @Detail, earliest = @Earliest, latest = @Latest, window_precision = @WindowPrecision,
                anchor_order = @AnchorOrder, anchor_series = @AnchorSeries, said = @Said, number = @Number, out_of = @OutOf, names = @Names,
                content = @Content, spoiler = @Spoiler, review = @Review, resolution = @Resolution, drift = @Drift, asked_as = @AskedAs
             WHERE id = @Id AND review = @was
            """;

        var parameters = new DynamicParameters(after);
        parameters.Add("was", before.Review);
        if (await connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)) != 1)
        {
            throw new InvalidOperationException($"The claim {before.Id} is not {before.Review}.");
        }
    }

    /// <summary>Every claim that may be answered from, of everybody and of every server, by id.</summary>
    internal static Task<List<Claim>> LoadAcceptedAsync(DbConnection connection, CancellationToken cancellationToken) =>
        ReadAsync(connection, $"SELECT {Columns} FROM claim WHERE {Answerable} ORDER BY id", parameters: null, cancellationToken);

    /// <summary>The claims of one scope alone that may be answered from, by id.</summary>
    internal static Task<List<Claim>> LoadAcceptedAsync(DbConnection connection, Scope scope, CancellationToken cancellationToken) => scope.Server is { } server
        ? ReadAsync(connection, $"SELECT {Columns} FROM claim WHERE server = @server AND {Answerable} ORDER BY id", new() { ["@server"] = server }, cancellationToken)
        : ReadAsync(connection, $"SELECT {Columns} FROM claim WHERE server IS NULL AND {Answerable} ORDER BY id", parameters: null, cancellationToken);

    /// <summary>Every claim that came with the seeds, withdrawn ones too, in whatever state of review.</summary>
    internal static async Task<ShippedClaims> LoadShippedAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        const string withdrawn = "SELECT id FROM claim WHERE shipped = 1 AND withdrawn_at IS NOT NULL";

        var claims = await ReadAsync(connection, $"SELECT {Columns} FROM claim WHERE shipped = 1 ORDER BY id", parameters: null, cancellationToken);
        return new ShippedClaims(claims, [.. await connection.QueryAsync<string>(new CommandDefinition(withdrawn, cancellationToken: cancellationToken))]);
    }

    /// <summary>Adds a claim of the seeds or brings it up to date; its review stays what people made it.</summary>
    /// <exception cref="KnowledgeException">A claim that people added has this id.</exception>
    internal static async Task SaveShippedAsync(DbConnection connection, Claim claim, CancellationToken cancellationToken)
    {
        const string sql = $"""
            INSERT INTO claim ({Columns}, shipped) VALUES ({Parameters}, @Shipped)
            ON CONFLICT (id) DO UPDATE SET
                source_id = excluded.source_id, topic = excluded.topic, series = excluded.series,
                season_first = excluded.season_first, season_last = excluded.season_last, statement = excluded.statement,
                status = excluded.status, modality = excluded.modality, speaker = excluded.speaker, via = excluded.via,
                value_kind = excluded.value_kind, aspect = excluded.aspect, detail = excluded.detail, earliest = excluded.earliest,
                latest = excluded.latest, window_precision = excluded.window_precision, anchor_order = excluded.anchor_order,
                anchor_series = excluded.anchor_series, said = excluded.said, number = excluded.number, out_of = excluded.out_of,
                names = excluded.names, content = excluded.content, paragraph = excluded.paragraph,
                passage_start = excluded.passage_start, passage_end = excluded.passage_end, fingerprint = excluded.fingerprint,
                said_earliest = excluded.said_earliest, said_latest = excluded.said_latest, spoiler = excluded.spoiler,
                asked_as = excluded.asked_as, recorded_at = excluded.recorded_at, withdrawn_at = NULL
            WHERE claim.shipped = 1
            """;

        var row = ClaimRow.From(claim, shipped: true);
        if (await connection.ExecuteAsync(new CommandDefinition(sql, row, cancellationToken: cancellationToken)) == 0)
        {
            throw new KnowledgeException($"The seeds' claim {claim.Id} has the id of a claim that was added here: give the claim in the seeds another id.");
        }
    }

    internal static Task WithdrawAsync(DbConnection connection, ClaimId claim, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE claim SET withdrawn_at = @at WHERE id = @id AND shipped = 1";

        var parameters = new { id = claim.Value, at = Timestamp.Write(at) };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    private static async Task<List<Claim>> ReadAsync(
        DbConnection connection, string sql, Dictionary<string, string>? parameters, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters ?? [])
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await using var row = await RowReader.OpenAsync(command, cancellationToken);
        var claims = new List<Claim>();
        var reader = new ClaimReader(row);
        while (await row.NextAsync(cancellationToken))
        {
            claims.Add(Read(reader, row));
        }

        return claims;
    }

    private static Claim Read(ClaimReader reader, RowReader row)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception exception) when (DatabaseTrouble.IsNonsense(exception))
        {
            throw DatabaseTrouble.Unreadable($"the claim {row.NewText(0)}", exception);
        }
    }
}

/// <param name="Claims">By id.</param>
/// <param name="Withdrawn">Those that the seeds no longer carried when they were last loaded.</param>
internal sealed record ShippedClaims(IReadOnlyList<Claim> Claims, HashSet<string> Withdrawn);
