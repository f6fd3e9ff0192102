using System.Text;
using FsCheck;
using FsCheck.Fluent;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Sources.Refreshing;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Sources;

/// <summary>Feeds, robots files, links and texts as nobody who means well would write them.</summary>
public sealed class HostileInputTests
{
    private static readonly Uri Address = new("https://news.example/feed/");

    private static readonly string[] FeedPieces =
    [
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<rss>", "</rss>", "<channel>", "</channel>", "<item>", "</item>", "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "<entry>", "</entry>",
        "<link>", "</link>", "<link href=\"x\"/>", "<guid isPermaLink=\"true\">", "</guid>", "<title>", "</title>", "<pubDate>", "</pubDate>", "<![CDATA[", "]]>", "<!DOCTYPE x [", "]>", "&amp;", "&nbsp;",
        "&#0;", "&#xD800;", "https://news.example/one", "Mon, 02 Mar 2026 10:30:00 EST", "99999-99-99T99:99:99Z", "{\"version\":\"https://jsonfeed.org/version/1\",", "\"items\":[", "{\"id\":\"\\uD800\"", "}", "]", ",", "\u0000", " ", "\n",
        "xml:base=\"::\"", "<rdf:RDF>", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">", "word", "\uD83D",
    ];

    private static readonly string[] RobotsPieces =
        ["User-agent:", " *", " JJBot", "\n", "Disallow:", "Allow:", " /", "*", "$", "%", "%2F", "%zz", "\u00e9", "\uD83D", "#", ":", "Crawl-delay:", " 1e999", " -1", "\0"];

    private static readonly string[] LinkPieces =
        ["http", "https", "file", "://", ":", "/", "//", "\\", "@", "127.0.0.1", "[::1]", "[", "]", "%", "%00", "localhost", ".", "0x7f", "2130706433", "\u3002", "\uff11", "#", "?", "a", " ", ":80", ":99999", "\uD83D", "xn--", "\0"];

    private static readonly AddressRules Rules = new(Options.Create(new FetchOptions()));

    [RepeatableProperty(MaxTest = 500)]
    public Property Any_Mixture_Of_Feeds_Is_Read_Without_A_Failure() => Prop.ForAll(Mixture(FeedPieces), text =>
    {
        var feed = FeedReader.Read(Encoding.UTF8.GetBytes(text), null, Address);
        Assert.All(feed?.Items ?? [], item => Assert.StartsWith("http", item.Link.Scheme, StringComparison.Ordinal));
    });

    [RepeatableProperty(MaxTest = 300)]
    public void Any_Bytes_Are_Read_As_A_Feed_Or_As_None(byte[] bytes, NonNull<string> charset) => FeedReader.Read(bytes, charset.Get, Address);

    [RepeatableProperty(MaxTest = 300)]
    public Property Any_Robots_File_Is_Read_And_Never_Forbids_What_It_Says_Nothing_Of() => Prop.ForAll(Mixture(RobotsPieces), text =>
    {
        var rules = RobotsFile.Read(Encoding.UTF8.GetBytes(text), "JJBot");
        Assert.True(rules.Allows(Address) || rules.Rules.Any(rule => !rule.Allows));
    });

    [RepeatableProperty(MaxTest = 1_000)]
    public Property Any_Link_Is_Refused_Or_Leads_To_The_Public_Web() => Prop.ForAll(Mixture(LinkPieces), text =>
    {
        var refusal = Rules.Read(text, out var address);
        Assert.Equal(refusal is null, address is not null);
        Assert.True(address is null || (address.Scheme.StartsWith("http", StringComparison.Ordinal) && address.UserInfo.Length == 0 && !address.IsLoopback && address.IsDefaultPort));
    });

    [RepeatableProperty(MaxTest = 300)]
    public void Any_Passage_Is_Looked_For_In_Any_Text(NonNull<string> passage, NonNull<string>[] text) =>
        new PassageFinder([.. text.Select(paragraph => paragraph.Get)]).Find(passage.Get, paragraph: 1);

    [RepeatableProperty(MaxTest = 300)]
    public void Any_Two_Texts_Are_Told_Apart(NonNull<string> before, NonNull<string> after) =>
        Assert.True(WordDiff.Of(before.Get, after.Get, longest: 100).Sum(piece => piece.Text.Length) <= 100);

    [Fact]
    public void A_Feed_As_Deep_As_It_Is_Long_Is_Read()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 500_000));

        Assert.NotNull(FeedReader.Read(Encoding.UTF8.GetBytes($"<rss><channel><item><link>/one</link></item><item>{deep}"), null, Address));
    }

    [Fact]
    public void A_Robots_File_Of_Nothing_But_Stars_Is_Read()
    {
        var stars = string.Concat(Enumerable.Repeat("*a", 100_000));

        Assert.True(RobotsFile.Read(Encoding.UTF8.GetBytes($"User-agent: *\nDisallow: /{stars}b$"), "JJBot").Allows(new Uri($"https://news.example/{new string('a', 2_000)}")));
    }

    private static Arbitrary<string> Mixture(string[] pieces) => Gen.Elements(pieces).ListOf().Select(chosen => string.Concat(chosen)).ToArbitrary();
}
