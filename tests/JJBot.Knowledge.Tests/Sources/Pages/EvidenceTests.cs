using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Sources.Pages;

/// <summary>Each place where a page tells of its article, alone and against the others.</summary>
public sealed class EvidenceTests
{
    private const string Script = "<script type='application/ld+json'>";

    [Theory]
    [InlineData("<meta property='article:published_time' content='2017-03-05T10:00:00+01:00'>")]
    [InlineData("<meta name='parsely-pub-date' content='2017-03-05'>")]
    [InlineData("<meta name='sailthru.date' content='Sun, 05 Mar 2017 10:00:00 +0000'>")]
    [InlineData("<meta name='DC.date.issued' content='2017/03/05'>")]
    [InlineData("<meta itemprop='datePublished' content='20170305'>")]
    [InlineData(Script + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-03-05\"}</script>")]
    [InlineData(Script + "[{\"@type\":\"Organization\"},{\"@type\":[\"BlogPosting\"],\"dateCreated\":\"2017-03-05\"}]</script>")]
    [InlineData(Script + "{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":\"Article\",\"datePublished\":\"2017-03-05\"}]}</script>")]
    [InlineData(Script + "{\"@type\":\"Article\",\n\"description\":\"broken\nover lines\",\"datePublished\":\"2017-03-05\",};</script>")]
    [InlineData("<link rel='canonical' href='https://lantern.example/2017/03/05/harbour-lights'>")]
    public void The_Day_Is_Read_From_The_Head(string head) => Assert.Equal(Day(2017, 3, 5), new WrittenPage { Head = head }.Read().Published);

    [Theory]
    [InlineData("<time datetime='2017-03-05T10:00'>last Sunday</time>")]
    [InlineData("<time>March 5th, 2017</time>")]
    [InlineData("<p class='published'>5 March 2017</p>")]
    [InlineData("<p>Veröffentlicht am 5. März 2017 um 10:30 Uhr</p>")]
    [InlineData("<p>Publié le 5 mars 2017 à 10h30</p>")]
    [InlineData("<p>5 de marzo de 2017</p>")]
    [InlineData("<p>05.03.2017 | 10:30</p>")]
    [InlineData("<p>5 марта 2017</p>")]
    [InlineData("<p>2017年3月5日</p>")]
    [InlineData("<div class='date'><span>Mar</span><span>05</span><span>2017</span></div>")]
    public void The_Day_Is_Read_By_The_Headline(string details) => Assert.Equal(Day(2017, 3, 5), new WrittenPage { Details = details }.Read().Published);

    [Theory]
    [InlineData("2017-02-30")]
    [InlineData("99.99.2017")]
    [InlineData("0000-00-00")]
    [InlineData("10:30:05")]
    [InlineData("March 2017")]
    public void What_Is_No_Day_Is_Not_Made_One(string text) => Assert.Equal(DayRange.Unknown, new WrittenPage { Details = $"<time>{text}</time>" }.Read().Published);

    [Fact]
    public void The_Day_Of_Publication_Outweighs_That_Of_A_Change_And_Those_Of_Related_Articles()
    {
        var page = new WrittenPage
        {
            Head = "<meta property='article:modified_time' content='2019-01-01'>",
            Details = "<p>Updated: January 1, 2019</p><time datetime='2017-03-05'>then</time>",
            After = string.Concat(Enumerable.Repeat("<div><p>June 7, 2018</p><a href=x>Another article</a></div>", 20)),
        };
        Assert.Equal(Day(2017, 3, 5), page.Read().Published);
    }

    [Fact]
    public void A_Moment_Of_Utc_Gives_Way_To_The_Outlets_Own_Day_Beside_It()
    {
        var page = new WrittenPage { Head = "<meta property='article:published_time' content='2017-03-06T02:15:00Z'>", Details = "<time>5 March 2017</time>" };
        Assert.Equal(Day(2017, 3, 5), page.Read().Published);
        Assert.Equal(Day(2017, 3, 6), (page with { Details = "<time>1 March 2017</time>" }).Read().Published);
    }

    [Theory]
    [InlineData("<meta name=author content='Ann Maker'>", "")]
    [InlineData("<meta name='parsely-author' content='Ann Maker'>", "")]
    [InlineData(Script + "{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Maker\"}}</script>", "")]
    [InlineData(Script + "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#ann\"}},{\"@type\":\"Person\",\"@id\":\"#ann\",\"name\":\"Ann Maker\"}]}</script>", "")]
    [InlineData("", "<a rel=author href=/x>Ann Maker</a>")]
    [InlineData("", "<a href='/author/ann-maker/'>Ann Maker</a>")]
    [InlineData("", "<span itemprop=author>Ann Maker</span>")]
    [InlineData("", "<p class=byline>By <b>Ann Maker</b> | March 5, 2017</p>")]
    [InlineData("", "<p>Von Ann Maker</p>")]
    [InlineData("", "<p>Written by Ann Maker on March 5, 2017</p>")]
    [InlineData("<meta name=author content='admin'>", "<p class=author>Ann Maker</p>")]
    [InlineData("<meta name=author content='https://lantern.example/ann'>", "<p class=author>Ann Maker</p>")]
    [InlineData("<meta property=og:site_name content='The Lantern'><meta name=author content='The Lantern'>", "<p class=author>Ann Maker</p>")]
    public void The_Author_Is_Whom_The_Page_Names(string head, string details) =>
        Assert.Equal("Ann Maker", new WrittenPage { Head = head, Details = details }.Read().Author);

    [Fact]
    public void Several_Authors_Are_Named_One_After_The_Other()
    {
        var head = Script + "{\"@type\":\"Article\",\"author\":[{\"name\":\"Ann Maker\"},{\"name\":\"Bo Writer\"}]}</script>";
        Assert.Equal("Ann Maker; Bo Writer", new WrittenPage { Head = head }.Read().Author);
    }

    [Fact]
    public void Whoever_Comments_Is_No_Author() =>
        Assert.Null(new WrittenPage { After = "<ol class=comments><li class='comment-author'>Bo Reader</li></ol>" }.Read().Author);

    [Theory]
    [InlineData("<h1>Harbour Lights is back</h1>", "<title>The Lantern: Harbour Lights is back</title>")]
    [InlineData("<h1>Harbour Lights is back</h1>", "<title>Harbour Lights: all about the new season | The Lantern</title>")]
    [InlineData("<h1><span class=kicker>Television</span> Harbour Lights is back</h1>", "<title>Harbour Lights is back</title>")]
    [InlineData("<h1>The Lantern</h1><h2>Harbour Lights is back</h2>", "<title>Harbour Lights is back - The Lantern</title>")]
    [InlineData("", "<title>Harbour Lights is back » The Lantern</title>")]
    [InlineData("", "<title>The Lantern</title><meta property=og:title content='Harbour Lights is back'><meta property=og:site_name content='The Lantern'>")]
    public void The_Title_Is_The_Articles_And_Not_The_Sites(string headline, string title) =>
        Assert.Equal("Harbour Lights is back", new WrittenPage { Headline = headline, Title = title }.Read().Title);

    [Theory]
    [InlineData("<meta property=og:site_name content='The Lantern'>", "https://www.lantern.example/1", "The Lantern")]
    [InlineData(Script + "{\"@type\":\"Article\",\"publisher\":{\"name\":\"The Lantern\"}}</script>", "https://www.lantern.example/1", "The Lantern")]
    [InlineData("", "https://www.lantern.example/1", "lantern.example")]
    [InlineData("", null, null)]
    public void The_Outlet_Is_Named_By_The_Page_Or_Else_By_Its_Host(string head, string? address, string? outlet) =>
        Assert.Equal(outlet, new WrittenPage { Head = head }.Read(address).Outlet);

    [Theory]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"\\uD800\",\"author\":[[[]]],\"datePublished\":{}}")]
    [InlineData("{\"@type\":7,\"author\":null}")]
    [InlineData("not json")]
    [InlineData("")]
    public void Json_That_Makes_No_Sense_Is_Passed_Over(string json) =>
        Assert.Equal("Harbour Lights is back", new WrittenPage { Head = $"{Script}{json}</script>" }.Read().Title);

    private static DayRange Day(int year, int month, int day) => new(new DateOnly(year, month, day), new DateOnly(year, month, day));
}
