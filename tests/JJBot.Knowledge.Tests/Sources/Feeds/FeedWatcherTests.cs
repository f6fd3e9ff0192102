using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources.Feeds;
using Microsoft.AspNetCore.Http;

namespace JJBot.Knowledge.Tests.Sources.Feeds;

public sealed class FeedWatcherTests
{
    private const string Address = "http://news.example/feed";

    private static readonly TimeSpan Later = TimeSpan.FromMinutes(40);

    [Fact]
    public async Task What_A_Feed_Holds_When_It_Is_Watched_Is_Left_Alone_And_What_Comes_Is_Taken_In_Once()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed", "old");
        await feed.WatchAsync(Address);

        await feed.RoundAsync(Later);
        feed.Publish("/feed", "newest", "new", "old");
        await feed.RoundAsync(Later);
        await feed.RoundAsync(Later);

        Assert.Equal(["new for 1", "newest for 1"], feed.TakenIn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_Feed_Is_Not_Looked_At_Before_Its_Time()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed", "old");
        await feed.WatchAsync(Address);
        await feed.RoundAsync(Later);
        feed.Publish("/feed", "new", "old");

        await feed.RoundAsync(TimeSpan.FromMinutes(29));

        Assert.Empty(feed.TakenIn);
    }

    [Fact]
    public async Task A_Feed_That_Has_Not_Changed_Is_Not_Sent_Again()
    {
        await using var feed = await FollowedFeed.StartAsync();
        var sent = 0;
        feed.Site.Serve("/feed", context =>
        {
            if (context.Request.Headers.IfNoneMatch == "\"one\"")
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            sent++;
            context.Response.Headers.ETag = "\"one\"";
            context.Response.ContentType = "text/xml";
            return context.Response.WriteAsync("<rss><channel><title>Lake</title></channel></rss>");
        });
        await feed.WatchAsync(Address);

        await feed.RoundAsync(Later);
        await feed.RoundAsync(Later);

        Assert.Equal(1, sent);
        Assert.Equal(0, (await feed.StateAsync()).Failures);
    }

    [Fact]
    public async Task An_Article_That_Cannot_Be_Had_Is_Tried_Again_And_One_That_Is_Gone_Is_Left_Out()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed");
        await feed.WatchAsync(Address);
        feed.Publish("/feed", "busy", "gone");
        feed.Site.Serve("/busy", context => Answer(context, 503));
        feed.Site.Serve("/gone", context => Answer(context, 410));

        await feed.RoundAsync(Later);
        feed.Publish("/feed", "busy", "gone");
        await feed.RoundAsync(TimeSpan.FromHours(3));
        await feed.RoundAsync(TimeSpan.FromHours(3));

        Assert.Equal(["busy for 1"], feed.TakenIn);
        Assert.Equal(1, feed.Site.Asked.Count(asked => asked == "news.example/gone"));
    }

    [Fact]
    public async Task An_Article_Past_The_Days_Limit_Waits_And_Is_Let_Go_After_A_Week()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed");
        await feed.WatchAsync(Address);
        feed.Publish("/feed", "new");
        feed.Refusal = "The day's limit is reached.";

        await feed.RoundAsync(Later);
        await feed.RoundAsync(TimeSpan.FromDays(7));
        feed.Refusal = null;
        await feed.RoundAsync(TimeSpan.FromDays(1));

        Assert.Empty(feed.TakenIn);
        Assert.Equal(2, feed.Site.Asked.Count(asked => asked == "news.example/new"));
    }

    [Fact]
    public async Task A_Feed_That_Died_Is_Told_Of_Once_And_Again_Only_After_It_Has_Worked()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed", "old");
        var watched = await feed.WatchAsync(Address);
        feed.Site.Serve("/feed", context => Answer(context, 410));

        await feed.RoundAsync(Later);
        var first = await feed.Store.DeadToTellAsync(CancellationToken.None);
        await feed.Store.MarkToldAsync(watched.Id, feed.Site.Clock.GetUtcNow(), CancellationToken.None);
        await feed.RoundAsync(TimeSpan.FromDays(2));
        var second = await feed.Store.DeadToTellAsync(CancellationToken.None);
        feed.Publish("/feed", "new", "old");
        await feed.RoundAsync(TimeSpan.FromDays(2));
        var recovered = await feed.StateAsync();
        feed.Site.Serve("/feed", context => Answer(context, 410));
        await feed.RoundAsync(TimeSpan.FromDays(2));
        var third = await feed.Store.DeadToTellAsync(CancellationToken.None);

        Assert.Equal("channel 5", Assert.Single(first).NoticePlace);
        Assert.Equal("news.example says that the page is gone for good (410).", first[0].State.Trouble);
        Assert.Empty(second);
        Assert.Null(recovered.DeadSince);
        Assert.Equal(["new for 1"], feed.TakenIn);
        Assert.Single(third);
    }

    [Fact]
    public async Task A_Page_That_Is_No_Feed_Any_More_Is_A_Failure()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed", "old");
        await feed.WatchAsync(Address);
        feed.Site.Serve("/feed", "<p>this domain is for sale</p>");

        await feed.RoundAsync(Later);

        Assert.Equal((1, "news.example no longer serves a feed there."), ((await feed.StateAsync()).Failures, (await feed.StateAsync()).Trouble));
    }

    [Fact]
    public async Task A_Feed_That_Names_All_Its_Items_Anew_Brings_No_Flood()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed");
        await feed.WatchAsync(Address);
        feed.Publish("/feed", [.. Enumerable.Range(100, 300).Select(number => $"article-{number}")]);

        for (var round = 0; round < 10; round++)
        {
            await feed.RoundAsync(Later);
        }

        Assert.Equal(20, feed.TakenIn.Count);
    }

    [Fact]
    public async Task One_Feed_That_Cannot_Be_Followed_Does_Not_Stop_The_Others()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/bad");
        feed.Publish("/feed");
        await feed.WatchAsync("http://news.example/bad", server: "2");
        await feed.WatchAsync(Address);
        feed.Site.Serve("/bad", context => Answer(context, 500));
        feed.Publish("/feed", "new");

        await feed.RoundAsync(Later);

        Assert.Equal(["new for 1"], feed.TakenIn);
        Assert.Equal(1, (await feed.StateAsync("2")).Failures);
    }

    [Fact]
    public async Task Servers_Are_Served_In_Turn_However_Many_Feeds_One_Of_Them_Watches()
    {
        await using var feed = await FollowedFeed.StartAsync();
        for (var number = 0; number < 6; number++)
        {
            feed.Publish($"/feed-{number}");
            await feed.WatchAsync($"http://news.example/feed-{number}", server: "busy");
        }

        await feed.WatchAsync("http://news.example/feed-0", server: "calm");
        await feed.WatchAsync("http://news.example/feed-1", server: "quiet");

        var due = await feed.Store.DueAsync(feed.Site.Clock.GetUtcNow(), 4, CancellationToken.None);

        Assert.Equal(["busy", "busy", "calm", "quiet"], due.Select(some => some.Scope.Server!).Order(StringComparer.Ordinal));
        Assert.Equal(3, due.Take(3).Select(some => some.Scope.Server).Distinct().Count());
    }

    [Fact]
    public async Task A_Server_Watches_A_Feed_Once_And_No_More_Feeds_Than_It_May()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed");
        feed.Publish("/other");
        var watched = await feed.WatchAsync(Address);
        var again = watched with { Id = new FeedId("again") };
        var other = watched with { Id = new FeedId("other"), Address = new Uri("http://news.example/other") };

        var (known, _) = await feed.Store.AddAsync(again, [], 5, CancellationToken.None);
        var (_, tooMany) = await feed.Store.AddAsync(other, [], 1, CancellationToken.None);
        var elsewhere = await feed.Store.AddAsync(other with { Scope = new Scope("2") }, [], 1, CancellationToken.None);

        Assert.Equal(watched.Id, known!.Id);
        Assert.Equal(1, tooMany);
        Assert.Equal((null, null), elsewhere);
    }

    [Fact]
    public async Task A_Feed_Is_Seen_And_Ended_By_Its_Own_Server_Alone()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed");
        var watched = await feed.WatchAsync(Address);
        var now = feed.Site.Clock.GetUtcNow();

        Assert.Empty(await feed.Store.ListAsync(new Scope("2"), CancellationToken.None));
        Assert.Empty(await feed.Store.ListAsync(Scope.Shared, CancellationToken.None));
        Assert.False(await feed.Store.RemoveAsync(watched.Id, new Scope("2"), "5", now, CancellationToken.None));
        Assert.True(await feed.Store.RemoveAsync(watched.Id, watched.Scope, "5", now, CancellationToken.None));
        Assert.False(await feed.Store.RemoveAsync(watched.Id, watched.Scope, "5", now, CancellationToken.None));
        feed.Publish("/feed", "new");
        await feed.RoundAsync(Later);

        Assert.Empty(feed.TakenIn);
        await feed.WatchAsync(Address);
    }

    [Fact]
    public async Task Items_That_A_Feed_No_Longer_Has_Are_Forgotten_In_The_End()
    {
        await using var feed = await FollowedFeed.StartAsync();
        feed.Publish("/feed");
        var watched = await feed.WatchAsync(Address);
        var now = feed.Site.Clock.GetUtcNow();
        for (var look = 0; look < 4; look++)
        {
            var items = Enumerable.Range(look * 500, 500).Select(number => new FeedItem($"key-{number}", watched.Address, "", null)).ToList();
            await feed.Store.SaveCheckAsync(watched, items, takeIn: 0, now + TimeSpan.FromHours(look), CancellationToken.None);
        }

        var counted = await feed.CountItemsAsync();

        Assert.Equal(1_000, counted);
    }

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
