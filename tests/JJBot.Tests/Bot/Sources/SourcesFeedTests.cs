using JJBot.Tests.Playground;
using JJBot.Workers;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Tests.Bot.Sources;

public sealed class SourcesFeedTests : IAsyncLifetime
{
    private ModeratedBot world = null!;
    private Person robin = null!;
    private string channel = null!;

    public async Task InitializeAsync()
    {
        world = await ModeratedBot.StartAsync();
        robin = await world.Bot.ArriveAsync("Moderator");
        channel = await robin.ChannelIdAsync("moderators");
    }

    public async Task DisposeAsync()
    {
        await robin.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task A_New_Article_Of_A_Feed_Becomes_A_Source_With_Claims_To_Review()
    {
        var old = world.Site.Put("/old", Newspaper.Page("An old headline about Jessica Jones", "Nothing is new in it."));
        PutFeed(old);
        var answer = await robin.AsksAsync(channel, "source watch", ("link", PutSite()));
        Assert.Contains("Following [The Daily Example]", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("What it holds now (1 article) I leave alone", answer.TextOf(), StringComparison.Ordinal);

        PutFeed(old, world.Site.Put("/season-4", Newspaper.Page()));
        await RunRoundAsync();

        var card = (await robin.AsksAsync(channel, "source review")).TextOf();
        Assert.Contains("Claim 1 of", card, StringComparison.Ordinal);
        Assert.Contains(Newspaper.Headline, card, StringComparison.Ordinal);
        var list = (await robin.AsksAsync(channel, "source list")).TextOf();
        Assert.Contains("1 source of this server", list, StringComparison.Ordinal);
        Assert.Contains("1 feed followed", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Feed_That_Dies_Is_Told_To_The_Moderators_Once()
    {
        PutFeed(world.Site.Put("/season-4", Newspaper.Page()));
        await robin.AsksAsync(channel, "source watch", ("link", PutSite()));
        world.Site.Remove("/feed");

        await RunRoundAsync();
        var told = await robin.SeesAsync("MESSAGE_CREATE", message => message.TextOf().Contains("A feed has died", StringComparison.Ordinal));
        await RunRoundAsync();

        Assert.False(told.IsEphemeral());
        Assert.Single(await robin.MessagesAsync(channel), message => message.TextOf().Contains("A feed has died", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Notices_Go_Where_The_Moderators_Have_Settled()
    {
        var news = await robin.ChannelIdAsync("general");
        var settings = await robin.AsksAsync(channel, "source settings");
        await robin.PressAsync(settings, "setnotices:", componentType: 8, news);
        Assert.Contains($"**Notices:** <#{news}>", (await robin.IsAnsweredAsync()).TextOf(), StringComparison.Ordinal);
        PutFeed(world.Site.Put("/season-4", Newspaper.Page()));
        await robin.AsksAsync(channel, "source watch", ("link", PutSite()));
        world.Site.Remove("/feed");

        await RunRoundAsync();

        await robin.SeesAsync("MESSAGE_CREATE", message => message.TextOf().Contains("A feed has died", StringComparison.Ordinal) && message.GetProperty("channel_id").GetString() == news);
    }

    [Fact]
    public async Task Moderators_Are_Told_Of_New_Articles_And_Review_Them_From_There_Each_For_Themselves()
    {
        var settings = await robin.AsksAsync(channel, "source settings");
        await robin.PressAsync(settings, "setnotices:", componentType: 8, channel);
        await robin.IsAnsweredAsync();
        PutFeed();
        await robin.AsksAsync(channel, "source watch", ("link", PutSite()));
        PutFeed(world.Site.Put("/season-4", Newspaper.Page()));

        await RunRoundAsync();
        var told = await robin.SeesAsync("MESSAGE_CREATE", message => message.TextOf().Contains("1 new article to review", StringComparison.Ordinal));
        var card = await robin.PressesAsync(told, told.ButtonsOf().Single());

        Assert.False(told.IsEphemeral());
        Assert.True(card.IsEphemeral());
        Assert.Contains("Claim 1 of", card.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Feed_Is_Followed_Once_And_Ended_By_Its_Title()
    {
        PutFeed(world.Site.Put("/season-4", Newspaper.Page()));
        var site = PutSite();
        await robin.AsksAsync(channel, "source watch", ("link", site));

        Assert.Contains("already", (await robin.AsksAsync(channel, "source watch", ("link", site))).TextOf(), StringComparison.Ordinal);
        Assert.Contains(await robin.TypesAsync(channel, "source unwatch", "feed", "daily"), suggestion => suggestion.StartsWith("The Daily Example", StringComparison.Ordinal));
        Assert.Contains("no longer", (await robin.AsksAsync(channel, "source unwatch", ("feed", $"http://{world.Site.Host}/feed"))).TextOf(), StringComparison.Ordinal);
        Assert.Contains("No sources yet", (await robin.AsksAsync(channel, "source list")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Site_Without_A_Feed_Gets_One_Sentence()
    {
        var answer = await robin.AsksAsync(channel, "source watch", ("link", world.Site.Put("/season-4", Newspaper.Page())));

        Assert.Contains("names no feed", answer.TextOf(), StringComparison.Ordinal);
        Assert.True(answer.IsEphemeral());
    }

    private Task RunRoundAsync() => world.Bot.Services.GetRequiredService<FeedWorker>().RunRoundAsync(CancellationToken.None);

    /// <summary>A page that names its feed.</summary>
    private string PutSite() => world.Site.Put("/", """<!doctype html><title>The Daily Example</title><link rel="alternate" type="application/rss+xml" href="/feed"><p>News.</p>""");

    private void PutFeed(params string[] links) => world.Site.Put(
        "/feed",
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>The Daily Example</title><link>http://{world.Site.Host}/</link><description>News.</description>
        {string.Concat(links.Select(link => $"<item><title>News</title><link>{link}</link><guid>{link}</guid></item>"))}
        </channel></rss>
        """,
        "application/rss+xml");
}
