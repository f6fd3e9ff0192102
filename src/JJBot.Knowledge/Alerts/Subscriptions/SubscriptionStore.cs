using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Subscriptions in the database.</summary>
internal static class SubscriptionStore
{
    private const string Columns = """
        s.id, s.server, s.kind, s.channel_kind AS ChannelKind, s.channel_id AS ChannelId, s.user_id AS UserId, s.topics, s.series, s.season, s.question,
        s.minimum_status AS MinimumStatus, s.mode, s.role_id AS RoleId, s.spoilers, s.crosspost, s.created_by AS CreatedBy,
        s.created_by_name AS CreatedByName, s.created_at AS CreatedAt, s.changed_at AS ChangedAt, s.paused_at AS PausedAt,
        s.suspended_at AS SuspendedAt, s.suspended_reason AS SuspendedReason, s.suspended_told_at AS SuspendedToldAt, s.ended_at AS EndedAt
        """;

    public static Task InsertAsync(DbConnection connection, Subscription subscription, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO subscription (id, server, kind, channel_kind, channel_id, user_id, topics, series, season, question, minimum_status, mode,
                                      role_id, spoilers, crosspost, created_by, created_by_name, created_at, changed_at)
            VALUES (@Id, @Server, @Kind, @ChannelKind, @ChannelId, @UserId, @Topics, @Series, @Season, @Question, @MinimumStatus, @Mode,
                    @RoleId, @Spoilers, @Crosspost, @CreatedBy, @CreatedByName, @CreatedAt, @ChangedAt)
            """;

        return connection.ExecuteAsync(new CommandDefinition(sql, SubscriptionRow.From(subscription), cancellationToken: cancellationToken));
    }

    /// <summary>Keeps what was settled anew about a subscription that goes on.</summary>
    public static Task UpdateAsync(DbConnection connection, Subscription subscription, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE subscription SET
                channel_kind = @ChannelKind, channel_id = @ChannelId, topics = @Topics, series = @Series, season = @Season,
                minimum_status = @MinimumStatus, mode = @Mode, role_id = @RoleId, spoilers = @Spoilers, crosspost = @Crosspost,
                changed_at = @ChangedAt, paused_at = @PausedAt, suspended_at = @SuspendedAt, suspended_reason = @SuspendedReason,
                suspended_told_at = @SuspendedToldAt
             WHERE id = @Id AND ended_at IS NULL
            """;

        return connection.ExecuteAsync(new CommandDefinition(sql, SubscriptionRow.From(subscription), cancellationToken: cancellationToken));
    }

    /// <summary>Ends a subscription; false where it had ended.</summary>
    public static async Task<bool> EndAsync(DbConnection connection, SubscriptionId id, string reason, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE subscription SET ended_at = @at, ended_reason = @reason WHERE id = @id AND ended_at IS NULL";

        var parameters = new { id = id.Value, reason, at = Timestamp.Write(at) };
        return await connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)) == 1;
    }

    /// <summary>One that has not ended, or null.</summary>
    public static async Task<Subscription?> FindAsync(DbConnection connection, SubscriptionId id, CancellationToken cancellationToken) =>
        (await QueryAsync(connection, "s.id = @id AND s.ended_at IS NULL", new { id = id.Value }, cancellationToken)).SingleOrDefault();

    /// <summary>The channel's that has not ended, or null where it has none.</summary>
    public static async Task<Subscription?> FindOfChannelAsync(DbConnection connection, string channelId, CancellationToken cancellationToken) =>
        (await QueryAsync(connection, "s.channel_id = @channelId AND s.kind = 'channel' AND s.ended_at IS NULL", new { channelId }, cancellationToken))
        .SingleOrDefault();

    /// <summary>The channels' of a server, the oldest first.</summary>
    public static Task<IReadOnlyList<Subscription>> ListOfServerAsync(DbConnection connection, Scope server, CancellationToken cancellationToken) =>
        QueryAsync(connection, "s.server = @Server AND s.kind = 'channel' AND s.ended_at IS NULL ORDER BY s.id", new { server.Server }, cancellationToken);

    /// <summary>What a person watches, the oldest first.</summary>
    public static Task<IReadOnlyList<Subscription>> ListOfUserAsync(DbConnection connection, string userId, CancellationToken cancellationToken) =>
        QueryAsync(connection, "s.user_id = @userId AND s.ended_at IS NULL ORDER BY s.id", new { userId }, cancellationToken);

    /// <summary>Those that cannot be told at present, longest first.</summary>
    public static Task<IReadOnlyList<Subscription>> ListSuspendedAsync(DbConnection connection, CancellationToken cancellationToken) =>
        QueryAsync(connection, "s.suspended_at IS NOT NULL AND s.ended_at IS NULL ORDER BY s.suspended_at, s.id", null, cancellationToken);

    /// <summary>Questions that wait for an answer in a server, or, for <see cref="Scope.Shared"/>, anywhere.</summary>
    public static Task<IReadOnlyList<Subscription>> ListQuestionsAsync(DbConnection connection, Scope scope, CancellationToken cancellationToken) => QueryAsync(
        connection,
        "s.kind = 'question' AND s.ended_at IS NULL AND (@Server IS NULL OR s.server = @Server) ORDER BY s.id",
        new { scope.Server },
        cancellationToken);

    /// <summary>Those that hear of what has a scope, in the order of their ids; waiting questions are not among them.</summary>
    /// <param name="connection">Within a transaction.</param>
    /// <param name="scope">A server's own for that server's alone, <see cref="Scope.Shared"/> for everybody's.</param>
    /// <param name="after">Those after this one; null to begin.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<IReadOnlyList<Subscription>> PageAsync(
        DbConnection connection, Scope scope, SubscriptionId? after, int most, CancellationToken cancellationToken)
    {
        var hearing = scope.Server is null ? "" : "s.server = @Server AND ";
        var parameters = new { scope.Server, after = after?.Value ?? "", most };
        return QueryAsync(connection, $"{hearing}s.id > @after AND s.kind <> 'question' AND s.ended_at IS NULL ORDER BY s.id LIMIT @most", parameters, cancellationToken);
    }

    /// <summary>Whether anybody at all hears of what has a scope.</summary>
    public static Task<bool> AnyAsync(DbConnection connection, Scope scope, CancellationToken cancellationToken)
    {
        var hearing = scope.Server is null ? "" : " AND server = @Server";
        return connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            $"SELECT EXISTS (SELECT 1 FROM subscription WHERE ended_at IS NULL{hearing})", new { scope.Server }, cancellationToken: cancellationToken));
    }

    public static async Task<IReadOnlyDictionary<SubscriptionId, Subscription>> LoadAsync(
        DbConnection connection, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var found = await QueryAsync(connection, "s.id IN @ids", new { ids }, cancellationToken);
        return found.ToDictionary(subscription => subscription.Id);
    }

    private static async Task<IReadOnlyList<Subscription>> QueryAsync(DbConnection connection, string where, object? parameters, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<SubscriptionRow>(
            new CommandDefinition($"SELECT {Columns} FROM subscription s WHERE {where}", parameters, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToSubscription())];
    }
}
