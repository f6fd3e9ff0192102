using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Alerts and their revisions, in the database.</summary>
internal static class AlertStore
{
    /// <summary>How many parameters one query takes at most.</summary>
    private const int Chunk = 500;

    private const string Columns = "a.id, a.server, a.revision, a.facts, r.content";

    private const string From = "alert a JOIN alert_revision r ON r.alert_id = a.id AND r.number = a.revision";

    /// <summary>Everybody's alerts, and one server's own, that tell or mention one of some claims.</summary>
    public static async Task<IReadOnlyList<AlertRecord>> ConcerningAsync(
        DbConnection connection, IEnumerable<ClaimId> claims, Scope server, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT {Columns} FROM {From}
             WHERE (a.server IS NULL OR a.server = @Server) AND a.id IN (SELECT alert_id FROM alert_claim WHERE claim_id IN @chunk AND part <> 'duplicate')
            """;

        var found = new Dictionary<AlertId, AlertRecord>();
        foreach (var chunk in claims.Select(claim => claim.Value).Chunk(Chunk))
        {
            foreach (var row in await connection.QueryAsync<AlertRow>(new CommandDefinition(sql, new { chunk, server.Server }, cancellationToken: cancellationToken)))
            {
                var alert = row.ToAlert();
                found[alert.Id] = alert;
            }
        }

        return [.. found.Values];
    }

    /// <summary>One alert as of its last revision, whosever it is; null where there is none.</summary>
    public static async Task<AlertRecord?> FindAsync(DbConnection connection, AlertId id, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {Columns} FROM {From} WHERE a.id = @id";

        var row = await connection.QuerySingleOrDefaultAsync<AlertRow>(new CommandDefinition(sql, new { id = id.Value }, cancellationToken: cancellationToken));
        return row?.ToAlert();
    }

    /// <summary>The servers that were told alerts of their own on a topic.</summary>
    public static async Task<IReadOnlyList<Scope>> ServersOnAsync(DbConnection connection, string topic, CancellationToken cancellationToken)
    {
        const string sql = "SELECT DISTINCT server FROM alert WHERE topic = @topic AND server IS NOT NULL";

        var servers = await connection.QueryAsync<string>(new CommandDefinition(sql, new { topic }, cancellationToken: cancellationToken));
        return [.. servers.Select(server => new Scope(server))];
    }

    /// <summary>The own alerts of servers that tell one of the claims that an alert of everybody's tells, by server: it is not told there again.</summary>
    public static async Task<IReadOnlyDictionary<string, AlertId>> OwnTwinsAsync(DbConnection connection, AlertId shared, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT a.server, MIN(a.id) AS Id
              FROM alert_claim told JOIN alert_claim own ON own.claim_id = told.claim_id AND own.part = 'says' JOIN alert a ON a.id = own.alert_id
             WHERE told.alert_id = @shared AND told.part = 'says' AND a.server IS NOT NULL
             GROUP BY a.server
            """;

        var rows = await connection.QueryAsync<TwinRow>(new CommandDefinition(sql, new { shared = shared.Value }, cancellationToken: cancellationToken));
        return rows.ToDictionary(row => row.Server, row => new AlertId(row.Id), StringComparer.Ordinal);
    }

    /// <summary>Keeps a draft, to be planned for everybody whom it is for.</summary>
    /// <param name="connection">Within a transaction.</param>
    /// <param name="draft">With its quote.</param>
    /// <param name="isCatchUp">Whether it comes of an outage.</param>
    /// <param name="at">When it is made.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task SaveAsync(DbConnection connection, AlertDraft draft, bool isCatchUp, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string alert = """
            INSERT INTO alert (id, server, topic, series, revision, made_at, facts) VALUES (@id, @Server, @topic, @series, @revision, @at, @facts)
            ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, series = excluded.series, revision = excluded.revision, facts = excluded.facts
            """;
        const string revision = """
            INSERT INTO alert_revision (alert_id, number, at, event_id, kind, answers, told_by, catch_up, content)
            VALUES (@id, @revision, @at, @event, @kind, @answers, @toldBy, @isCatchUp, @content)
            """;

        var parameters = new
        {
            id = draft.Id.Value,
            draft.Server.Server,
            topic = draft.Content.Topic,
            series = draft.Facts.Series,
            revision = draft.Revision,
            at = Timestamp.Write(at),
            facts = AlertJson.Write(draft.Facts),
            @event = draft.Event.Id.Value,
            kind = EnumName<AlertChangeKind>.Of(draft.Kind),
            answers = draft.Answers?.Value,
            toldBy = draft.ToldBy?.Value,
            isCatchUp = isCatchUp ? 1 : 0,
            content = AlertJson.Write(draft.Content),
        };
        await connection.ExecuteAsync(new CommandDefinition(alert, parameters, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(revision, parameters, cancellationToken: cancellationToken));
        await LinkAsync(connection, draft.Id, draft.Facts.Claims, "says", cancellationToken);
        await LinkAsync(connection, draft.Id, draft.Mentions, "against", cancellationToken);
    }

    /// <summary>Notes where claims take part. One that an alert says is not noted anew as one that it mentions.</summary>
    public static Task LinkAsync(DbConnection connection, AlertId alert, IEnumerable<ClaimId> claims, string part, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO alert_claim (claim_id, alert_id, part) VALUES (@claim, @alert, @part)
            ON CONFLICT (claim_id, alert_id) DO UPDATE SET part = excluded.part WHERE excluded.part = 'says'
            """;

        var rows = claims.Select(claim => new { claim = claim.Value, alert = alert.Value, part });
        return connection.ExecuteAsync(new CommandDefinition(sql, rows, cancellationToken: cancellationToken));
    }

    private sealed record TwinRow
    {
        public required string Server { get; init; }
        public required string Id { get; init; }
    }

    private sealed record AlertRow
    {
        public required string Id { get; init; }
        public string? Server { get; init; }
        public long Revision { get; init; }
        public required string Facts { get; init; }
        public required string Content { get; init; }

        public AlertRecord ToAlert() => new(
            new AlertId(Id), new Scope(Server), (int)Revision, AlertJson.ReadFacts(Facts), AlertJson.ReadContent(Content));
    }
}
