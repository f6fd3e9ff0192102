using System.Globalization;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>The feeds that servers watch.</summary>
public sealed class WatchList
{
    private readonly FeedFinder finder;
    private readonly FeedStore store;
    private readonly ServerSettings settings;
    private readonly IdMaker ids;
    private readonly TimeProvider clock;

    internal WatchList(FeedFinder finder, FeedStore store, ServerSettings settings, IdMaker ids, TimeProvider clock) =>
        (this.finder, this.store, this.settings, this.ids, this.clock) = (finder, store, settings, ids, clock);

    /// <summary>Watches a feed from now on: the articles that it holds today are left alone, those that come become sources.</summary>
    /// <param name="link">Of the feed, or of any page of its site.</param>
    /// <param name="noticePlace">Where to tell of its end; handed back as it is.</param>
    /// <param name="by">In whose name its articles are added.</param>
    /// <param name="server">Whose sources they are.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<WatchResult> WatchAsync(string link, string? noticePlace, Actor by, Scope server, CancellationToken cancellationToken)
    {
        FoundFeed found;
        try
        {
            found = await finder.FindAsync(link, cancellationToken);
        }
        catch (KnowledgeException exception)
        {
            return new WatchResult.Refused(exception.Message);
        }

        var now = clock.GetUtcNow();
        var feed = new WatchedFeed
        {
            Id = new FeedId(ids.Next()),
            Scope = server,
            Address = found.Address,
            Title = found.Feed.Title,
            AddedBy = by,
            AddedAt = now,
            NoticePlace = noticePlace,
            State = new FeedState(found.Validators, now),
        };
        var most = (await settings.ReadAsync(server, cancellationToken)).Feeds;
        return await store.AddAsync(feed, found.Feed.Items, most, cancellationToken) switch
        {
            ({ } known, _) => new WatchResult.Known(known),
            (_, { } watched) => new WatchResult.Refused(string.Create(
                CultureInfo.InvariantCulture, $"This server watches {watched} feeds, and {most} are allowed: end the watching of another one first.")),
            _ => new WatchResult.Watching(feed, found.Feed.Items.Count),
        };
    }

    /// <summary>The feeds that a server watches, the oldest first.</summary>
    public Task<IReadOnlyList<WatchedFeed>> ListAsync(Scope server, CancellationToken cancellationToken) => store.ListAsync(server, cancellationToken);

    /// <summary>Ends the watching; the sources that came of it stay. False where the server watches no such feed.</summary>
    public Task<bool> EndAsync(FeedId feed, Actor by, Scope server, CancellationToken cancellationToken) =>
        store.RemoveAsync(feed, server, by.Id, clock.GetUtcNow(), cancellationToken);

    /// <summary>Tells of each feed that has died since; one that was told of is not told of again unless it has worked in between.</summary>
    /// <param name="tell">Whether whoever watches the feed has been told.</param>
    /// <param name="cancellationToken">Gives up; who was told by then stays told.</param>
    public async Task TellDeadAsync(Func<WatchedFeed, CancellationToken, Task<bool>> tell, CancellationToken cancellationToken)
    {
        foreach (var feed in await store.DeadToTellAsync(cancellationToken))
        {
            if (await tell(feed, cancellationToken))
            {
                await store.MarkToldAsync(feed.Id, clock.GetUtcNow(), cancellationToken);
            }
        }
    }
}
