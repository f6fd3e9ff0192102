using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Knowledge.Tests.Sources.Fetching;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Sources.Feeds;

/// <summary>Watching feeds with a server's own limits, and the intake that the bot has.</summary>
public sealed class WatchListTests : IAsyncLifetime
{
    private const string Line = "* The second season of Lake Town is filmed in May, the studio says.";

    private Newsroom room = null!;
    private FetchStage stage = null!;
    private WatchList list = null!;
    private FeedWatcher watcher = null!;

    public async Task InitializeAsync()
    {
        room = await Newsroom.OpenAsync(new LimitsOptions { Feeds = 2, SourcesPerDay = 1 });
        stage = await FetchStage.StartAsync();
        var (clock, store) = (stage.Clock, new FeedStore(room.Folder.Database));
        list = new WatchList(new FeedFinder(stage.Rules, stage.Fetcher), store, room.Settings, new IdMaker(clock), clock);
        watcher = new FeedWatcher(
            store,
            new FeedCheck(stage.Fetcher, store, Options.Create(new FeedOptions()), clock, NullLogger<FeedCheck>.Instance),
            new ItemIntake(stage.Fetcher, new FeedItemStore(room.Folder.Database), room.Intake.AddAsync, clock, NullLogger<ItemIntake>.Instance),
            clock,
            NullLogger<FeedWatcher>.Instance);
    }

    public async Task DisposeAsync()
    {
        await stage.DisposeAsync();
        room.Dispose();
    }

    [Fact]
    public async Task New_Articles_Of_A_Feed_Become_Sources_Of_The_Server_With_Proposed_Claims_As_Many_A_Day_As_It_May_Add()
    {
        Publish("/feed");
        var watching = Assert.IsType<WatchResult.Watching>(await WatchAsync("http://news.example/feed"));
        Publish("/feed", "first", "second");

        await RoundAsync(TimeSpan.FromMinutes(40));
        var today = await room.Shelf.ListAsync(Newsroom.Seven, 1, CancellationToken.None);
        await RoundAsync(TimeSpan.FromDays(1));
        var tomorrow = await room.Shelf.ListAsync(Newsroom.Seven, 1, CancellationToken.None);

        var source = Assert.Single(today.Sources);
        Assert.Equal((1, 0, "Ann"), (source.Proposed, source.Accepted, source.AddedBy));
        Assert.Equal(2, tomorrow.Total);
        Assert.Equal(0, (await room.Shelf.ListAsync(Newsroom.Eight, 1, CancellationToken.None)).Total);
        Assert.Equal((0, "Lake"), (watching.Items, watching.Feed.Title));
        Assert.Equal(2, room.Ask<long>("SELECT COUNT(*) FROM feed_item JOIN source ON source.id = source_id"));
    }

    [Fact]
    public async Task A_Server_Watches_As_Many_Feeds_As_It_May_And_Each_Of_Them_Once()
    {
        Publish("/one");
        Publish("/two");
        Publish("/three");

        var first = Assert.IsType<WatchResult.Watching>(await WatchAsync("http://news.example/one"));
        var again = Assert.IsType<WatchResult.Known>(await WatchAsync("http://news.example/one"));
        await WatchAsync("http://news.example/two");
        var refused = Assert.IsType<WatchResult.Refused>(await WatchAsync("http://news.example/three"));
        var ended = await list.EndAsync(first.Feed.Id, Newsroom.Ben, Newsroom.Seven, CancellationToken.None);

        Assert.Equal(first.Feed.Id, again.Feed.Id);
        Assert.Equal("This server watches 2 feeds, and 2 are allowed: end the watching of another one first.", refused.Sentence);
        Assert.True(ended);
        Assert.IsType<WatchResult.Watching>(await WatchAsync("http://news.example/three"));
        Assert.Equal(["http://news.example/two", "http://news.example/three"], (await list.ListAsync(Newsroom.Seven, CancellationToken.None)).Select(feed => feed.Address.AbsoluteUri));
        Assert.Empty(await list.ListAsync(Newsroom.Eight, CancellationToken.None));
    }

    [Fact]
    public async Task A_Link_Without_A_Feed_Is_Refused_In_A_Sentence()
    {
        stage.Serve("/", "<p>welcome</p>");

        Assert.Equal(
            "news.example names no feed: give the link of its RSS, Atom or JSON feed.",
            Assert.IsType<WatchResult.Refused>(await WatchAsync("http://news.example/")).Sentence);
    }

    [Fact]
    public async Task A_Dead_Feed_Is_Told_Of_Until_Somebody_Has_Heard()
    {
        Publish("/feed");
        await WatchAsync("http://news.example/feed");
        stage.Serve("/feed", context =>
        {
            context.Response.StatusCode = 410;
            return Task.CompletedTask;
        });
        await RoundAsync(TimeSpan.FromMinutes(40));
        var told = new List<string?>();

        await TellAsync(told, heard: false);
        await TellAsync(told, heard: true);
        await TellAsync(told, heard: true);

        Assert.Equal(["channel 5", "channel 5"], told);
    }

    private Task TellAsync(List<string?> told, bool heard) => list.TellDeadAsync(
        (feed, _) =>
        {
            told.Add(feed.NoticePlace);
            return Task.FromResult(heard);
        },
        CancellationToken.None);

    private Task<WatchResult> WatchAsync(string link) =>
        list.WatchAsync(link, "channel 5", Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

    private async Task RoundAsync(TimeSpan later)
    {
        stage.Clock.Advance(later);
        room.Folder.Clock.Advance(later);
        await watcher.RunRoundAsync(CancellationToken.None);
    }

    private void Publish(string path, params string[] names)
    {
        stage.Serve(path, $"<rss><channel><title>Lake</title>{string.Concat(names.Select(name => $"<item><link>/{name}</link></item>"))}</channel></rss>", "text/xml");
        foreach (var name in names)
        {
            stage.Serve($"/{name}", $"{name}\n\n{Line.Replace("Lake", name, StringComparison.Ordinal)}", "text/plain");
        }
    }
}
