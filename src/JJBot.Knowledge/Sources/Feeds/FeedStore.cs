using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Watched feeds in the database.</summary>
internal sealed class FeedStore(Database database)
{
    private const string Parameters = """
        @Id, @Server, @Url, @Title, @NoticePlace, @AddedBy, @AddedByName, @AddedAt,
        @ETag, @LastModified, @NextCheckAt, @Failures, @FailingSince, @Trouble, @DeadSince
        """;

    /// <summary>Keeps a feed and remembers the items that it holds, unless the server watches it already or as many feeds as it may.</summary>
    /// <returns>The feed that the server watches already, or how many it watches where those are too many.</returns>
    public Task<(WatchedFeed? Known, int? TooMany)> AddAsync(WatchedFeed feed, IReadOnlyList<FeedItem> items, int most, CancellationToken cancellationToken)
    {
        const string insert = $"""
            INSERT INTO feed (id, server, url, title, notice_place, added_by, added_by_name, added_at,
                              etag, last_modified, next_check_at, failures, failing_since, trouble, dead_since)
            VALUES ({Parameters})
            """;
        const string count = "SELECT COUNT(*) FROM feed WHERE COALESCE(server, '') = @server AND removed_at IS NULL";

        return database.WriteAsync<(WatchedFeed?, int?)>(
            async connection =>
            {
                var server = feed.Scope.Server ?? "";
                var known = await QueryAsync(
                    connection, "COALESCE(server, '') = @server AND url = @url AND removed_at IS NULL", new { server, url = feed.Address.AbsoluteUri }, cancellationToken);
                if (known.Count > 0)
                {
                    return (known[0], null);
                }

                if (await connection.ExecuteScalarAsync<int>(count, new { server }) is var watched && watched >= most)
                {
                    return (null, watched);
                }

                await connection.ExecuteAsync(insert, FeedRow.From(feed));
                await FeedItemStore.RememberAsync(connection, feed.Id, items, takeIn: 0, feed.AddedAt, cancellationToken);
                return (null, null);
            },
            cancellationToken);
    }

    /// <summary>The feeds that a server watches, the oldest first.</summary>
    public Task<IReadOnlyList<WatchedFeed>> ListAsync(Scope server, CancellationToken cancellationToken) => database.ReadAsync(
        connection => QueryAsync(
            connection, "COALESCE(server, '') = @server AND removed_at IS NULL ORDER BY id", new { server = server.Server ?? "" }, cancellationToken),
        cancellationToken);

    /// <summary>Ends the watching; false where the server watches no such feed.</summary>
    public Task<bool> RemoveAsync(FeedId feed, Scope server, string by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE feed SET removed_at = @at, removed_by = @by
             WHERE id = @id AND COALESCE(server, '') = @server AND removed_at IS NULL
            """;

        var parameters = new { id = feed.Value, server = server.Server ?? "", by, at = Timestamp.Write(at) };
        return database.WriteAsync(
            async connection => await connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)) == 1,
            cancellationToken);
    }

    /// <summary>
    /// Feeds that there is something to do for: the one that has waited longest of every server, then the second of each, and so on,
    /// so that whoever watches many waits for himself alone.
    /// </summary>
    public Task<IReadOnlyList<WatchedFeed>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        const string due = """
            id IN (SELECT id FROM (
                SELECT id, next_check_at, ROW_NUMBER() OVER (PARTITION BY server ORDER BY next_check_at, id) AS place
                  FROM feed
                 WHERE removed_at IS NULL
                   AND (next_check_at <= @now OR EXISTS (SELECT 1 FROM feed_item i WHERE i.feed_id = feed.id AND i.next_try_at <= @now))
                ) waiting
                ORDER BY place, next_check_at, id LIMIT @most)
            ORDER BY ROW_NUMBER() OVER (PARTITION BY server ORDER BY next_check_at, id), next_check_at, id
            """;

        return database.ReadAsync(connection => QueryAsync(connection, due, new { now = Timestamp.Write(now), most }, cancellationToken), cancellationToken);
    }

    /// <summary>Keeps how it goes with a feed after a look at it, and remembers its items; of the new ones the newest few wait to be taken in.</summary>
    /// <param name="feed">With its state as it is now.</param>
    /// <param name="items">What it holds; empty where that is not known.</param>
    /// <param name="takeIn">How many of the new items at most.</param>
    /// <param name="at">When it was looked at.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task SaveCheckAsync(WatchedFeed feed, IReadOnlyList<FeedItem> items, int takeIn, DateTimeOffset at, CancellationToken cancellationToken)
    {
        // A feed that works again is told of anew when it ends again.
        const string sql = """
            UPDATE feed
               SET etag = @ETag, last_modified = @LastModified, next_check_at = @NextCheckAt, failures = @Failures, failing_since = @FailingSince,
                   trouble = @Trouble, dead_since = @DeadSince, told_dead_at = CASE WHEN @DeadSince IS NULL THEN NULL ELSE told_dead_at END
             WHERE id = @Id
            """;

        return database.WriteAsync(
            async connection =>
            {
                await connection.ExecuteAsync(sql, FeedRow.From(feed));
                await FeedItemStore.RememberAsync(connection, feed.Id, items, takeIn, at, cancellationToken);
                return 0;
            },
            cancellationToken);
    }

    /// <summary>Dead feeds that nobody has been told of.</summary>
    public Task<IReadOnlyList<WatchedFeed>> DeadToTellAsync(CancellationToken cancellationToken) => database.ReadAsync(
        connection => QueryAsync(connection, "dead_since IS NOT NULL AND told_dead_at IS NULL AND removed_at IS NULL ORDER BY dead_since, id", null, cancellationToken),
        cancellationToken);

    public Task MarkToldAsync(FeedId feed, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE feed SET told_dead_at = @at WHERE id = @id AND dead_since IS NOT NULL";

        return database.WriteAsync(connection => connection.ExecuteAsync(sql, new { id = feed.Value, at = Timestamp.Write(at) }), cancellationToken);
    }

    private static async Task<IReadOnlyList<WatchedFeed>> QueryAsync(DbConnection connection, string where, object? parameters, CancellationToken cancellationToken)
    {
        const string select = """
            SELECT id, server, url, title, notice_place AS NoticePlace, added_by AS AddedBy, added_by_name AS AddedByName, added_at AS AddedAt,
                   etag, last_modified AS LastModified, next_check_at AS NextCheckAt, failures, failing_since AS FailingSince, trouble,
                   dead_since AS DeadSince
              FROM feed
             WHERE
            """;

        var rows = await connection.QueryAsync<FeedRow>(new CommandDefinition($"{select} {where}", parameters, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToFeed())];
    }
}
