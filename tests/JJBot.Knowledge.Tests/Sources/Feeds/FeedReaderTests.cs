using System.Text;
using JJBot.Knowledge.Sources.Feeds;

namespace JJBot.Knowledge.Tests.Sources.Feeds;

public sealed class FeedReaderTests
{
    private static readonly Uri Address = new("https://news.example/feed/");

    [Fact]
    public void Rss_Two_Is_Read()
    {
        var feed = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
              <channel>
                <title>Lake News</title>
                <atom:link href="https://news.example/feed/" rel="self"/>
                <image><title>Logo</title><url>logo.png</url></image>
                <item>
                  <media:title>A picture</media:title>
                  <title>Filming begins &amp;amp; ends</title>
                  <link>https://news.example/one</link>
                  <atom:link href="https://other.example/" rel="via"/>
                  <guid isPermaLink="false">tag-1</guid>
                  <pubDate>Mon, 02 Mar 2026 10:30:00 EST</pubDate>
                  <content:encoded><![CDATA[<p>text</p>]]></content:encoded>
                </item>
                <item><title> Second
                    line </title><guid>https://news.example/two</guid></item>
                <item><title>Third</title><link>/three?a=b</link></item>
              </channel>
            </rss>
            """);

        Assert.Equal("Lake News", feed.Title);
        Assert.Equal(
            [
                new FeedItem("tag-1", new Uri("https://news.example/one"), "Filming begins & ends", new DateTimeOffset(2026, 3, 2, 15, 30, 0, TimeSpan.Zero)),
                new FeedItem("https://news.example/two", new Uri("https://news.example/two"), "Second line", null),
                new FeedItem("https://news.example/three?a=b", new Uri("https://news.example/three?a=b"), "Third", null),
            ],
            feed.Items);
    }

    [Fact]
    public void Rss_One_Is_Read()
    {
        var feed = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://news.example/"><title>Lake News</title><items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel>
              <item rdf:about="https://news.example/a">
                <title>One</title><link>https://news.example/one</link><dc:date>2026-03-02T10:30:00+01:00</dc:date>
              </item>
            </rdf:RDF>
            """);

        Assert.Equal("Lake News", feed.Title);
        Assert.Equal([new FeedItem("https://news.example/a", new Uri("https://news.example/one"), "One", new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero))], feed.Items);
    }

    [Fact]
    public void Atom_Is_Read()
    {
        var feed = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/2026/">
              <title type="html">Lake &amp;lt;News&amp;gt;</title>
              <entry>
                <id>urn:one</id><title>One</title>
                <link rel="edit" href="edit/one"/><link rel="alternate" href="one"/>
                <published>2026-03-02T10:30:00Z</published><updated>2026-03-03T10:30:00Z</updated>
              </entry>
              <entry xml:base="https://deeper.example/"><id>urn:two</id><title>Two</title><link href="two"/><updated>2026-03-03T10:30:00Z</updated></entry>
            </feed>
            """);

        Assert.Equal("Lake <News>", feed.Title);
        Assert.Equal(["https://news.example/2026/one", "https://deeper.example/two"], feed.Items.Select(item => item.Link.AbsoluteUri));
        Assert.Equal([new DateTimeOffset(2026, 3, 2, 10, 30, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 3, 10, 30, 0, TimeSpan.Zero)], feed.Items.Select(item => item.Published));
    }

    [Fact]
    public void Json_Feed_Is_Read()
    {
        var feed = Read("""
            {
              "version": "https://jsonfeed.org/version/1.1", "title": "Lake News",
              "items": [
                { "id": "1", "url": "https://news.example/one", "title": "One", "date_published": "2026-03-02T10:30:00-05:00" },
                { "id": 2, "external_url": "two", "title": null },
                { "id": "3" },
                "nonsense"
              ]
            }
            """);

        Assert.Equal(
            [
                new FeedItem("1", new Uri("https://news.example/one"), "One", new DateTimeOffset(2026, 3, 2, 15, 30, 0, TimeSpan.Zero)),
                new FeedItem("2", new Uri("https://news.example/feed/two"), "", null),
            ],
            feed.Items);
    }

    [Theory]
    [InlineData("Mon, 02 Mar 2026 10:30:00 GMT", "2026-03-02T10:30:00Z")]
    [InlineData("Fri, 02 Mar 2026 10:30:00 +0000", "2026-03-02T10:30:00Z")]
    [InlineData("2 Mar 2026 10:30 -0500", "2026-03-02T15:30:00Z")]
    [InlineData("Mon, 02 Mar 26 10:30:00 PDT", "2026-03-02T17:30:00Z")]
    [InlineData("Monday, 2 March 2026 10:30:00 UT", "2026-03-02T10:30:00Z")]
    [InlineData("2026-03-02T10:30:00.123+02:00", "2026-03-02T08:30:00.123Z")]
    [InlineData("2026-03-02", "2026-03-02T00:00:00Z")]
    [InlineData("2026-03-02 10:30:00", "2026-03-02T10:30:00Z")]
    [InlineData("", null)]
    [InlineData("yesterday", null)]
    [InlineData("Mon, 32 Mar 2026 10:30:00 GMT", null)]
    [InlineData("0001-01-01T00:00:00Z", null)]
    [InlineData("9999-12-31T23:59:59-14:00", null)]
    public void A_Date_Is_Read_Or_Left_Out(string written, string? read) =>
        Assert.Equal(read is null ? null : DateTimeOffset.Parse(read, System.Globalization.CultureInfo.InvariantCulture), FeedDate.Read(written));

    [Fact]
    public void What_Stands_Before_A_Mistake_Counts()
    {
        var feed = Read("<rss><channel><title>Lake</title><item><link>/one</link></item><item><title>Two &nbsp; three</title><link>/two</link></item></channel></rss>");

        Assert.Equal(["https://news.example/one"], feed.Items.Select(item => item.Link.AbsoluteUri));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://news.example/one")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    [InlineData("http://[")]
    public void An_Item_Without_A_Link_To_The_Web_Is_Left_Out(string link) =>
        Assert.Empty(Read($"<rss><channel><item><guid isPermaLink='false'>x</guid><link>{link}</link></item></channel></rss>").Items);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<html><body>feed</body></html>")]
    [InlineData("<!DOCTYPE html><title>x</title>")]
    [InlineData("{\"version\":\"2\"}")]
    [InlineData("{\"version\":")]
    [InlineData("[]")]
    [InlineData("plain words")]
    [InlineData("\u0000\u0001")]
    public void What_Is_No_Feed_Is_None(string text) => Assert.Null(FeedReader.Read(Encoding.UTF8.GetBytes(text), null, Address));

    [Fact]
    public void Entities_Are_Not_Unfolded()
    {
        var feed = Read("""
            <?xml version="1.0"?>
            <!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <rss><channel><item><title>one</title><link>/one</link></item><item><title>&file;&b;</title><link>/two</link></item></channel></rss>
            """);

        Assert.Equal(["one"], feed.Items.Select(item => item.Title));
    }

    [Theory]
    [InlineData("iso-8859-1", null)]
    [InlineData("windows-1252", null)]
    [InlineData("utf-16", null)]
    [InlineData(null, "windows-1252")]
    [InlineData("utf-8", "UTF-8")]
    [InlineData("no-such-thing", "utf-8")]
    public void The_Encoding_Is_Taken_From_The_Server_Or_The_Feed(string? header, string? prolog)
    {
        var encoding = (header, prolog) switch
        {
            ("utf-16", _) => Encoding.Unicode,
            ("utf-8", _) or (_, "utf-8") => Encoding.UTF8,
            _ => Encoding.Latin1,
        };
        var declaration = prolog is null ? "" : $"<?xml version=\"1.0\" encoding=\"{prolog}\"?>";

        var feed = FeedReader.Read(encoding.GetBytes($"{declaration}<rss><channel><title>Caf\u00e9</title></channel></rss>"), header, Address);

        Assert.Equal("Caf\u00e9", feed!.Title);
    }

    [Fact]
    public void A_Feed_Without_End_Is_Cut_And_Long_Keys_Are_Shortened()
    {
        var items = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"<item><guid>{new string('k', 400)}{number}</guid><link>/{number}</link></item>"));

        var feed = Read($"<rss><channel>{items}</channel></rss>");

        Assert.Equal(500, feed.Items.Count);
        Assert.All(feed.Items, item => Assert.Equal(64, item.Key.Length));
    }

    [Fact]
    public void An_Item_That_Comes_Twice_Counts_Once() =>
        Assert.Single(Read("<rss><channel><item><guid>x</guid><link>/one</link></item><item><guid>x</guid><link>/two</link></item></channel></rss>").Items);

    private static Feed Read(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text), null, Address) ?? throw new Xunit.Sdk.XunitException("It was read as no feed.");
}
