using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Answers.Changes;

/// <summary>What was done to claims since some time, in the database.</summary>
public sealed class ClaimChangeStore(Database database)
{
    /// <summary>More than anybody reads; the newest are kept.</summary>
    private const int Most = 10_000;

    /// <summary>What happened to shared claims and the asker's own from <paramref name="since"/> on, oldest first, and those that are answered from no more.</summary>
    internal Task<(IReadOnlyList<ClaimChange> Changes, IReadOnlyList<WithdrawnClaim> Withdrawn)> ReadAsync(
        DateTimeOffset since, Scope asker, CancellationToken cancellationToken) => database.ReadAsync<(IReadOnlyList<ClaimChange>, IReadOnlyList<WithdrawnClaim>)>(
        async connection =>
        {
            var changes = await ReadChangesAsync(connection, since, asker, cancellationToken);
            var withdrawn = new List<WithdrawnClaim>();
            foreach (var id in changes.Where(change => change.Kind == ClaimEventKind.Withdrawn).Select(change => change.Claim).Distinct())
            {
                if (await ClaimStore.FindEvenWithdrawnAsync(connection, id, asker, cancellationToken) is { } claim
                    && await SourceStore.FindEvenWithdrawnAsync(connection, claim.Source, asker, cancellationToken) is { } source)
                {
                    withdrawn.Add(new WithdrawnClaim(claim, source));
                }
            }

            return (changes, withdrawn);
        },
        cancellationToken);

    private static async Task<IReadOnlyList<ClaimChange>> ReadChangesAsync(DbConnection connection, DateTimeOffset since, Scope asker, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT claim_id AS ClaimId, kind, at, action
              FROM (SELECT e.claim_id, e.kind, e.at, a.kind AS action
                      FROM claim_event e
                      JOIN audit a ON a.id = e.audit_id
                     WHERE e.at >= @since AND (e.server IS NULL OR e.server = @Server)
                    UNION ALL
                    SELECT id, 'withdrawn', withdrawn_at, NULL
                      FROM claim
                     WHERE shipped = 1 AND withdrawn_at >= @since AND review = 'accepted') AS happened
             ORDER BY at DESC, claim_id
             LIMIT @Most
            """;

        var parameters = new { since = Timestamp.Write(since), asker.Server, Most };
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        return [.. rows.Reverse().Select(row => row.ToChange())];
    }

    private sealed record Row
    {
        public required string ClaimId { get; init; }
        public required string Kind { get; init; }
        public required string At { get; init; }
        public string? Action { get; init; }

        public ClaimChange ToChange() => new(
            new ClaimId(ClaimId),
            EnumName<ClaimEventKind>.Parse(Kind),
            Timestamp.ReadInstant(At),
            Action is null ? null : EnumName<ActionKind>.Parse(Action));
    }
}
