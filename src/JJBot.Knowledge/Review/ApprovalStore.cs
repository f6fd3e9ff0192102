using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Review;

/// <summary>Who approved which claim, in the database. An approval that was taken away stays on record and counts no more.</summary>
internal static class ApprovalStore
{
    /// <summary>The approvals that count, the first given first.</summary>
    public static async Task<IReadOnlyList<Approval>> ListAsync(DbConnection connection, ClaimId claim, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT p.actor_id AS ActorId, p.actor_name AS ActorName, a.at
              FROM approval p JOIN audit a ON a.id = p.audit_id
             WHERE p.claim_id = @claim AND p.void_by IS NULL ORDER BY a.at, a.id
            """;

        var rows = await connection.QueryAsync<ApprovalRow>(new CommandDefinition(sql, new { claim = claim.Value }, cancellationToken: cancellationToken));
        return [.. rows.Select(row => new Approval(new Actor(row.ActorId, row.ActorName), Timestamp.ReadInstant(row.At)))];
    }

    public static Task AddAsync(ActionWriter writer, ClaimId claim)
    {
        const string sql = "INSERT INTO approval (claim_id, actor_id, actor_name, audit_id) VALUES (@claim, @Id, @Name, @action)";

        return ExecuteAsync(writer, sql, new { claim = claim.Value, writer.By.Id, writer.By.Name, action = writer.Action.Value });
    }

    /// <summary>Approvals of what a claim said before it was changed count no more.</summary>
    public static Task VoidAsync(ActionWriter writer, ClaimId claim) => ExecuteAsync(
        writer, "UPDATE approval SET void_by = @action WHERE claim_id = @claim AND void_by IS NULL", new { claim = claim.Value, action = writer.Action.Value });

    /// <summary>Takes away what an action approved, and gives back what it took away.</summary>
    public static async Task UndoAsync(ActionWriter writer, ActionId undone)
    {
        const string takeAway = """
            UPDATE approval SET void_by = @action
             WHERE void_by IS NULL
               AND (audit_id = @undone OR claim_id IN (SELECT claim_id FROM approval WHERE void_by = @undone))
            """;

        const string giveBack = "UPDATE approval SET void_by = NULL WHERE void_by = @undone";

        var parameters = new { action = writer.Action.Value, undone = undone.Value };
        await ExecuteAsync(writer, takeAway, parameters);
        await ExecuteAsync(writer, giveBack, parameters);
    }

    private static Task<int> ExecuteAsync(ActionWriter writer, string sql, object parameters) =>
        writer.Connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: writer.CancellationToken));

    private sealed record ApprovalRow
    {
        public required string ActorId { get; init; }
        public required string ActorName { get; init; }
        public required string At { get; init; }
    }
}

internal sealed record Approval(Actor By, DateTimeOffset At);
