using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Review;

/// <summary>Who did what when, in the database, and the claim events that follow from it.</summary>
public sealed class AuditStore(Database database)
{
    public const int PageSize = 10;

    private const string Selected = """
        a.id, a.at, a.actor_id AS ActorId, a.actor_name AS ActorName, a.kind, a.source_id AS SourceId, a.claim_id AS ClaimId, a.note, a.undoes,
        COALESCE((SELECT statement FROM claim WHERE id = a.claim_id), (SELECT title FROM source WHERE id = a.source_id)) AS About,
        (SELECT u.id FROM audit u WHERE u.undoes = a.id) AS UndoneBy,
        (SELECT COUNT(*) FROM audit_change c WHERE c.audit_id = a.id AND c.claim_id IS NOT NULL) AS Claims
        """;

    /// <summary>A page of what was done in a server (for <see cref="Scope.Shared"/>, by the operator), newest first.</summary>
    /// <param name="server">Where.</param>
    /// <param name="filter">Which entries.</param>
    /// <param name="page">From 1; past the last is the last.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<AuditPage> ReadAsync(Scope server, AuditFilter filter, int page, CancellationToken cancellationToken)
    {
        var matching = $"""
            FROM audit a
            WHERE {Of(server)}
              AND (@ActorId IS NULL OR a.actor_id = @ActorId)
              AND (@Source IS NULL OR a.source_id = @Source)
              AND (@Kind IS NULL OR a.kind = @Kind)
              AND (@Claim IS NULL OR a.claim_id = @Claim OR EXISTS (SELECT 1 FROM audit_change c WHERE c.audit_id = a.id AND c.claim_id = @Claim))
            """;

        var parameters = new DynamicParameters(new
        {
            server.Server,
            filter.ActorId,
            Source = filter.Source?.Value,
            Claim = filter.Claim?.Value,
            Kind = filter.Kind is { } kind ? EnumName<ActionKind>.Of(kind) : null,
        });
        return database.ReadAsync(
            async connection =>
            {
                var total = await connection.ExecuteScalarAsync<int>(new CommandDefinition($"SELECT COUNT(*) {matching}", parameters, cancellationToken: cancellationToken));
                var count = Math.Max(1, (total + PageSize - 1) / PageSize);
                var number = Math.Clamp(page, 1, count);
                parameters.AddDynamicParams(new { PageSize, skipped = (number - 1) * PageSize });
                var sql = $"SELECT {Selected} {matching} ORDER BY a.at DESC, a.id DESC LIMIT @PageSize OFFSET @skipped";
                var rows = await connection.QueryAsync<EntryRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
                return new AuditPage([.. rows.Select(row => row.ToEntry())], number, count);
            },
            cancellationToken);
    }

    /// <summary>What an action changed; empty where the server has no such action.</summary>
    public Task<IReadOnlyList<AuditChange>> ChangesAsync(ActionId action, Scope server, CancellationToken cancellationToken) => database.ReadAsync(
        async connection => await FindAsync(connection, action, server, cancellationToken) is null
            ? []
            : await ChangesAsync(connection, action, cancellationToken),
        cancellationToken);

    /// <summary>How much somebody has done so far, wherever it was.</summary>
    public Task<int> CountAsync(Actor actor, CancellationToken cancellationToken)
    {
        const string sql = "SELECT COUNT(*) FROM audit WHERE actor_id = @id";

        var parameters = new { id = actor.Id };
        return database.ReadAsync(
            connection => connection.ExecuteScalarAsync<int>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)), cancellationToken);
    }

    /// <summary>An action of the server's, or null.</summary>
    internal static async Task<AuditEntry?> FindAsync(DbConnection connection, ActionId action, Scope server, CancellationToken cancellationToken)
    {
        var sql = $"SELECT {Selected} FROM audit a WHERE a.id = @id AND {Of(server)}";

        var parameters = new { id = action.Value, server.Server };
        return (await connection.QuerySingleOrDefaultAsync<EntryRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)))?.ToEntry();
    }

    /// <summary>The last action that changed a claim; null for a claim that nobody has changed.</summary>
    internal static Task<AuditEntry?> LastOfAsync(DbConnection connection, ClaimId claim, CancellationToken cancellationToken) =>
        LastAsync(connection, claim, "", cancellationToken);

    /// <summary>The last action that decided about a claim, rather than about what it says or how it turned out; null where nobody has.</summary>
    internal static Task<AuditEntry?> LastReviewOfAsync(DbConnection connection, ClaimId claim, CancellationToken cancellationToken) =>
        LastAsync(connection, claim, "AND a.kind NOT IN ('edit', 'resolve', 'refresh')", cancellationToken);

    private static async Task<AuditEntry?> LastAsync(DbConnection connection, ClaimId claim, string condition, CancellationToken cancellationToken)
    {
        var sql = $"""
            SELECT {Selected} FROM audit a JOIN audit_change d ON d.audit_id = a.id
             WHERE d.claim_id = @claim {condition} ORDER BY a.at DESC, a.id DESC LIMIT 1
            """;

        var parameters = new { claim = claim.Value };
        return (await connection.QueryFirstOrDefaultAsync<EntryRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)))?.ToEntry();
    }

    internal static async Task<IReadOnlyList<AuditChange>> ChangesAsync(DbConnection connection, ActionId action, CancellationToken cancellationToken)
    {
        const string sql = "SELECT claim_id AS ClaimId, before, after FROM audit_change WHERE audit_id = @id ORDER BY number";

        var rows = await connection.QueryAsync<ChangeRow>(new CommandDefinition(sql, new { id = action.Value }, cancellationToken: cancellationToken));
        return [.. rows.Select(row => new AuditChange(row.ClaimId is null ? null : new ClaimId(row.ClaimId), row.Before, row.After))];
    }

    internal static Task<int> InsertAsync(
        DbConnection connection, ActionId id, DateTimeOffset at, Actor by, Scope server, ActionHeader header, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO audit (id, at, server, actor_id, actor_name, kind, source_id, claim_id, note, undoes)
            VALUES (@id, @at, @Server, @ActorId, @ActorName, @kind, @source, @claim, @Note, @undoes)
            """;

        var parameters = new
        {
            id = id.Value,
            at = Timestamp.Write(at),
            server.Server,
            ActorId = by.Id,
            ActorName = by.Name,
            kind = EnumName<ActionKind>.Of(header.Kind),
            source = header.Source?.Value,
            claim = header.Claim?.Value,
            header.Note,
            undoes = header.Undoes?.Value,
        };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    internal static Task<int> InsertChangeAsync(DbConnection connection, ActionId action, int number, AuditChange change, CancellationToken cancellationToken)
    {
        const string sql = "INSERT INTO audit_change (audit_id, number, claim_id, before, after) VALUES (@action, @number, @claim, @Before, @After)";

        var parameters = new { action = action.Value, number, claim = change.Claim?.Value, change.Before, change.After };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    internal static Task<int> InsertEventAsync(
        DbConnection connection,
        ActionId id,
        DateTimeOffset at,
        ClaimRow claim,
        ClaimEventKind kind,
        ActionId action,
        (string Before, string After) change,
        CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO claim_event (id, at, server, claim_id, kind, audit_id, before, after)
            VALUES (@id, @at, @Server, @claim, @kind, @action, @Before, @After)
            """;

        var parameters = new
        {
            id = id.Value,
            at = Timestamp.Write(at),
            claim.Server,
            claim = claim.Id,
            kind = EnumName<ClaimEventKind>.Of(kind),
            action = action.Value,
            change.Before,
            change.After,
        };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>The operator's rows are those of no server.</summary>
    private static string Of(Scope server) => server.Server is null ? "a.server IS NULL" : "a.server = @Server";

    private sealed record EntryRow
    {
        public required string Id { get; init; }
        public required string At { get; init; }
        public required string ActorId { get; init; }
        public required string ActorName { get; init; }
        public required string Kind { get; init; }
        public string? SourceId { get; init; }
        public string? ClaimId { get; init; }
        public string? About { get; init; }
        public string? Note { get; init; }
        public string? Undoes { get; init; }
        public string? UndoneBy { get; init; }
        public long Claims { get; init; }

        public AuditEntry ToEntry() => new(
            new ActionId(Id),
            Timestamp.ReadInstant(At),
            new Actor(ActorId, ActorName),
            EnumName<ActionKind>.Parse(Kind),
            SourceId is null ? null : new SourceId(SourceId),
            ClaimId is null ? null : new ClaimId(ClaimId),
            About,
            (int)Claims,
            Note,
            Undoes is null ? null : new ActionId(Undoes),
            UndoneBy is null ? null : new ActionId(UndoneBy));
    }

    private sealed record ChangeRow
    {
        public string? ClaimId { get; init; }
        public required string Before { get; init; }
        public required string After { get; init; }
    }
}
