using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Knowledge.Tests.Sources.Fetching;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Sources.Feeds;

/// <summary>Feeds on loopback that a real database remembers, and an intake that notes what it is given.</summary>
internal sealed class FollowedFeed : IAsyncDisposable
{
    public static readonly Actor Ann = new("4711", "Ann");

    private readonly KnowledgeFolder folder = new();
    private readonly FetchStage stage;
    private readonly FeedWatcher watcher;

    private FollowedFeed(FetchStage stage)
    {
        this.stage = stage;
        Store = new FeedStore(folder.Database);
        var items = new FeedItemStore(folder.Database);
        var options = Options.Create(new FeedOptions());
        watcher = new FeedWatcher(
            Store,
            new FeedCheck(stage.Fetcher, Store, options, stage.Clock, NullLogger<FeedCheck>.Instance),
            new ItemIntake(stage.Fetcher, items, AddAsync, stage.Clock, NullLogger<ItemIntake>.Instance),
            stage.Clock,
            NullLogger<FeedWatcher>.Instance);
    }

    public FetchStage Site => stage;

    public FeedStore Store { get; }

    /// <summary>The titles that were taken in, each with the server.</summary>
    public List<string> TakenIn { get; } = [];

    /// <summary>What the intake says instead of taking an article in; null: it takes it in.</summary>
    public string? Refusal { get; set; }

    public static async Task<FollowedFeed> StartAsync()
    {
        var feed = new FollowedFeed(await FetchStage.StartAsync());
        await feed.folder.Database.PrepareAsync(CancellationToken.None);
        return feed;
    }

    /// <summary>Serves a feed with articles of these names, and the articles.</summary>
    public void Publish(string path, params string[] names)
    {
        stage.Serve(path, $"<rss><channel><title>Lake</title>{string.Concat(names.Select(name => $"<item><link>/{name}</link></item>"))}</channel></rss>", "text/xml");
        foreach (var name in names)
        {
            stage.Serve($"/{name}", $"<title>{name}</title><article><p>The second season of Lake Town is filmed in {name}, the studio says today.</p></article>");
        }
    }

    public async Task<WatchedFeed> WatchAsync(string address, string server = "1", int most = 100)
    {
        var found = await new FeedFinder(stage.Rules, stage.Fetcher).FindAsync(address, CancellationToken.None);
        var feed = new WatchedFeed
        {
            Id = new FeedId($"feed-{server}-{Guid.NewGuid():N}"),
            Scope = new Scope(server),
            Address = found.Address,
            Title = found.Feed.Title,
            AddedBy = Ann,
            AddedAt = stage.Clock.GetUtcNow(),
            NoticePlace = "channel 5",
            State = new FeedState(found.Validators, stage.Clock.GetUtcNow()),
        };
        Assert.Equal((null, null), await Store.AddAsync(feed, found.Feed.Items, most, CancellationToken.None));
        return feed;
    }

    /// <summary>A round after that much time.</summary>
    public Task RoundAsync(TimeSpan later)
    {
        stage.Clock.Advance(later);
        return watcher.RunRoundAsync(CancellationToken.None);
    }

    public async Task<FeedState> StateAsync(string server = "1") => Assert.Single(await Store.ListAsync(new Scope(server), CancellationToken.None)).State;

    /// <summary>How many items are remembered.</summary>
    public async Task<long> CountItemsAsync()
    {
        await using var connection = folder.Connect();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM feed_item";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await stage.DisposeAsync();
        folder.Dispose();
    }

    private async Task<IntakeResult> AddAsync(Article article, Actor by, Scope scope, CancellationToken cancellationToken)
    {
        Assert.Equal(Ann, by);
        if (Refusal is not null)
        {
            return new IntakeResult.Refused(Refusal);
        }

        Source source;
        lock (TakenIn)
        {
            TakenIn.Add($"{article.Title} for {scope}");
            source = Some.Source($"from-feed-{TakenIn.Count}", scope.Server);
        }

        await folder.Sources.AddAsync(source, cancellationToken);
        return new IntakeResult.Added(source, 1, 0, 0, null);
    }
}
