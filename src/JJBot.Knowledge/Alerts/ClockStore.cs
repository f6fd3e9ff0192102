using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>When the bot was last at work, in the database.</summary>
internal static class ClockStore
{
    /// <summary>When it was last, and up to when what happened is told in one message; nulls for never.</summary>
    public static async Task<(DateTimeOffset? AliveAt, DateTimeOffset? CatchUpBefore)> ReadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        const string sql = "SELECT alive_at AS AliveAt, catch_up_before AS CatchUpBefore FROM alert_clock";

        var row = await connection.QuerySingleOrDefaultAsync<ClockRow>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return (Read(row?.AliveAt), Read(row?.CatchUpBefore));
    }

    public static Task SaveAsync(DbConnection connection, DateTimeOffset aliveAt, DateTimeOffset? catchUpBefore, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO alert_clock (one, alive_at, catch_up_before) VALUES (1, @alive, @before)
            ON CONFLICT (one) DO UPDATE SET alive_at = excluded.alive_at, catch_up_before = excluded.catch_up_before
            """;

        var parameters = new { alive = Timestamp.Write(aliveAt), before = catchUpBefore is { } before ? Timestamp.Write(before) : null };
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>Makes all that was due and was not begun wait for one digest each.</summary>
    public static Task HoldMissedAsync(DbConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE delivery SET state = 'held', hold = 'catchup', due_at = @now
             WHERE state = 'planned' AND step IN ('message', 'reply') AND due_at <= @now
            """;

        return connection.ExecuteAsync(new CommandDefinition(sql, new { now = Timestamp.Write(now) }, cancellationToken: cancellationToken));
    }

    /// <summary>Brings nearer what was put off beyond a time, by a clock that was ahead.</summary>
    public static Task BringNearerAsync(DbConnection connection, string hold, DateTimeOffset latest, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE delivery SET due_at = @latest WHERE state IN ('planned', 'held') AND COALESCE(hold, '') = @hold AND digest_id IS NULL AND due_at > @latest
            """;

        return connection.ExecuteAsync(new CommandDefinition(sql, new { hold, latest = Timestamp.Write(latest) }, cancellationToken: cancellationToken));
    }

    private static DateTimeOffset? Read(string? text) => text is null ? null : Timestamp.ReadInstant(text);

    private sealed record ClockRow
    {
        public required string AliveAt { get; init; }
        public string? CatchUpBefore { get; init; }
    }
}
