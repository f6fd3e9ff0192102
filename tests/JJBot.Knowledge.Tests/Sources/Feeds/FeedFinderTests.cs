using JJBot.Knowledge.Sources.Feeds;
using JJBot.Knowledge.Tests.Sources.Fetching;

namespace JJBot.Knowledge.Tests.Sources.Feeds;

public sealed class FeedFinderTests
{
    private const string Rss = "<rss><channel><title>Lake News</title><item><link>/one</link></item></channel></rss>";

    [Fact]
    public async Task The_Link_Of_A_Feed_Is_The_Feed()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/feed", Rss, "application/rss+xml");

        var found = await FindAsync(stage, "http://news.example/feed");

        Assert.Equal((new Uri("http://news.example/feed"), "Lake News"), (found.Address, found.Feed.Title));
    }

    [Fact]
    public async Task A_Page_Names_Its_Feed_And_The_One_Of_Comments_Is_Passed_Over()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/article", """
            <base href="/deeper/">
            <link rel="stylesheet" type="text/css" href="style.css">
            <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
            <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
            <link rel="alternate" hreflang="de" href="/de/">
            <link rel="ALTERNATE home" type="Application/RSS+XML" href="news.rss">
            """);
        stage.Serve("/deeper/news.rss", Rss, "text/xml");

        Assert.Equal(new Uri("http://news.example/deeper/news.rss"), (await FindAsync(stage, "http://news.example/article")).Address);
    }

    [Fact]
    public async Task Where_The_Page_Names_None_The_Common_Places_Are_Tried()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/", "<p>welcome</p>");
        stage.Serve("/feed/", "<p>not here</p>");
        stage.Serve("/atom.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><title>Lake News</title></feed>", "application/xml");

        Assert.Equal(new Uri("http://news.example/atom.xml"), (await FindAsync(stage, "http://news.example/")).Address);
    }

    [Fact]
    public async Task A_Named_Feed_That_Leads_Inside_Is_Not_Asked_For()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/", "<link rel=alternate type=application/rss+xml href=http://127.0.0.1/inner>");
        stage.Serve("/inner", Rss, "application/rss+xml");

        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => FindAsync(stage, "http://news.example/"));

        Assert.Equal("news.example names no feed: give the link of its RSS, Atom or JSON feed.", refusal.Message);
        Assert.DoesNotContain("127.0.0.1/inner", stage.Asked);
    }

    [Theory]
    [InlineData("http://news.example/missing", "news.example has no such page (404): check the link.")]
    [InlineData("ftp://news.example/", "Only http and https links are read.")]
    public async Task A_Link_That_Cannot_Be_Read_Is_Told(string link, string sentence)
    {
        await using var stage = await FetchStage.StartAsync();

        Assert.Equal(sentence, (await Assert.ThrowsAsync<KnowledgeException>(() => FindAsync(stage, link))).Message);
    }

    private static Task<FoundFeed> FindAsync(FetchStage stage, string link) => new FeedFinder(stage.Rules, stage.Fetcher).FindAsync(link, CancellationToken.None);
}
