using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>The items of watched feeds in the database: which were seen, and which of them wait to be taken in.</summary>
internal sealed class FeedItemStore(Database database)
{
    /// <summary>Twice what is read of a feed: an item that is in it is never forgotten.</summary>
    private const int Remembered = 2 * FeedReader.MostItems;

    /// <summary>Items that wait to be taken in, the oldest first.</summary>
    public Task<IReadOnlyList<WaitingItem>> WaitingAsync(FeedId feed, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT item_key AS Key, link, found_at AS FoundAt
              FROM feed_item
             WHERE feed_id = @feed AND next_try_at <= @now
             ORDER BY COALESCE(published, found_at), item_key
             LIMIT @most
            """;

        return database.ReadAsync<IReadOnlyList<WaitingItem>>(
            async connection =>
            {
                var parameters = new { feed = feed.Value, now = Timestamp.Write(now), most };
                var rows = await connection.QueryAsync<ItemRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
                return [.. rows.Select(row => new WaitingItem(row.Key, new Uri(row.Link), Timestamp.ReadInstant(row.FoundAt)))];
            },
            cancellationToken);
    }

    /// <summary>Notes that nothing is left to do for an item, and what it became, if anything.</summary>
    public Task FinishAsync(FeedId feed, string key, SourceId? source, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE feed_item SET next_try_at = NULL, source_id = @source WHERE feed_id = @feed AND item_key = @key";

        return ExecuteAsync(sql, new { feed = feed.Value, key, source = source?.Value }, cancellationToken);
    }

    /// <summary>Leaves an item for later.</summary>
    public Task PostponeAsync(FeedId feed, string key, DateTimeOffset until, CancellationToken cancellationToken)
    {
        const string sql = "UPDATE feed_item SET next_try_at = @until WHERE feed_id = @feed AND item_key = @key";

        return ExecuteAsync(sql, new { feed = feed.Value, key, until = Timestamp.Write(until) }, cancellationToken);
    }

    /// <summary>Notes which items a feed holds; of those that are new, the newest few wait to be taken in.</summary>
    internal static async Task RememberAsync(
        DbConnection connection, FeedId feed, IReadOnlyList<FeedItem> items, int takeIn, DateTimeOffset at, CancellationToken cancellationToken)
    {
        const string known = "SELECT item_key FROM feed_item WHERE feed_id = @feed";
        const string upsert = """
            INSERT INTO feed_item (feed_id, item_key, link, published, found_at, seen_at, next_try_at)
            VALUES (@feed, @Key, @link, @published, @at, @at, @next)
            ON CONFLICT (feed_id, item_key) DO UPDATE SET seen_at = excluded.seen_at
            """;
        const string forget = """
            DELETE FROM feed_item
             WHERE feed_id = @feed AND next_try_at IS NULL
               AND item_key NOT IN (SELECT item_key FROM feed_item WHERE feed_id = @feed ORDER BY seen_at DESC, item_key LIMIT @Remembered)
            """;

        if (items.Count == 0)
        {
            return;
        }

        var now = Timestamp.Write(at);
        var seen = (await connection.QueryAsync<string>(known, new { feed = feed.Value })).ToHashSet(StringComparer.Ordinal);
        var wanted = items.Where(item => !seen.Contains(item.Key))
            .OrderByDescending(item => item.Published ?? at).Take(takeIn).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var rows = items.Select(item => new
        {
            feed = feed.Value,
            item.Key,
            link = item.Link.AbsoluteUri,
            published = item.Published is { } published ? Timestamp.Write(published) : null,
            at = now,
            next = wanted.Contains(item.Key) ? now : null,
        });
        await connection.ExecuteAsync(new CommandDefinition(upsert, rows, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(forget, new { feed = feed.Value, Remembered });
    }

    private Task<int> ExecuteAsync(string sql, object parameters, CancellationToken cancellationToken) => database.WriteAsync(
        connection => connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)), cancellationToken);

    private sealed record ItemRow
    {
        public required string Key { get; init; }
        public required string Link { get; init; }
        public required string FoundAt { get; init; }
    }
}

/// <summary>An article that a feed brought and that is not a source yet.</summary>
internal sealed record WaitingItem(string Key, Uri Link, DateTimeOffset FoundAt);
