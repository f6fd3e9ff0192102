using System.Text;
using JJBot.Knowledge.Sources.Fetching;

namespace JJBot.Knowledge.Tests.Sources.Fetching;

/// <summary>The examples are those that the standard sets out, and what sites make of it.</summary>
public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("", "/any", true)]
    [InlineData("User-agent: *\nDisallow: /", "/any", false)]
    [InlineData("User-agent: *\nDisallow:", "/any", true)]
    [InlineData("User-agent: *\nDisallow: /private", "/private/page", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/privateer", false)]
    [InlineData("User-agent: *\nDisallow: /private/", "/private", true)]
    [InlineData("User-agent: *\nDisallow: /private", "/Private", true)]
    [InlineData("User-agent: *\nDisallow: /p\nAllow: /p/open", "/p/open/page", true)]
    [InlineData("User-agent: *\nAllow: /p/open\nDisallow: /p", "/p/closed", false)]
    [InlineData("User-agent: *\nDisallow: /page\nAllow: /page", "/page", true)]
    [InlineData("User-agent: *\nDisallow: *.gif$", "/pictures/a.gif", false)]
    [InlineData("User-agent: *\nDisallow: *.gif$", "/pictures/a.gif?large", true)]
    [InlineData("User-agent: *\nDisallow: /*/draft", "/2017/05/draft-one", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c$", "/a-b-c", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c$", "/a-b-c-d", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c$", "/a-c-b-c", false)]
    [InlineData("User-agent: *\nDisallow: /a*bc*b$", "/abcb", false)]
    [InlineData("User-agent: *\nDisallow: /a*ab$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /only$", "/only", false)]
    [InlineData("User-agent: *\nDisallow: /only$", "/only/more", true)]
    [InlineData("User-agent: *\nDisallow: /find?", "/find?q=x", false)]
    [InlineData("User-agent: *\nDisallow: /caf\u00e9", "/caf%C3%A9/menu", false)]
    [InlineData("User-agent: *\nDisallow: /caf%c3%a9", "/caf\u00e9", false)]
    [InlineData("User-agent: *\nDisallow: /%7Eann", "/~ann/page", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: / # everything", "/any", false)]
    [InlineData("# nothing\nuser-AGENT :  *  \n  disallow :  /x  ", "/x", false)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /x\r\n", "/x", false)]
    [InlineData("User-agent: *\rDisallow: /x", "/x", false)]
    [InlineData("Disallow: /", "/any", true)]
    [InlineData("User-agent *\nDisallow /", "/any", true)]
    [InlineData("<html>no such page: 404</html>", "/any", true)]
    public void What_Everybody_Is_Told_Counts_By_The_Longest_Path(string file, string path, bool allowed) => AssertAllows(allowed, file, path);

    [Theory]
    [InlineData("User-agent: JJBot\nDisallow: /x\n\nUser-agent: *\nDisallow: /", "/y", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: jjbot\nDisallow: /x", "/y", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: jjbot\nDisallow: /x", "/x", false)]
    [InlineData("User-agent: JJBot/1.0\nDisallow: /x", "/x", false)]
    [InlineData("User-agent: OtherBot\nUser-agent: JJBot\nDisallow: /x", "/x", false)]
    [InlineData("User-agent: OtherBot\nDisallow: /x\nUser-agent: JJBot\nDisallow: /y", "/x", true)]
    [InlineData("User-agent: JJBot\nDisallow: /x\n\nUser-agent: OtherBot\nDisallow: /\n\nUser-agent: JJBot\nDisallow: /y", "/y", false)]
    [InlineData("User-agent: JJBot\nDisallow: /x\n\nUser-agent: OtherBot\nDisallow: /\n\nUser-agent: JJBot\nDisallow: /y", "/z", true)]
    [InlineData("User-agent: JJBotany\nDisallow: /", "/any", true)]
    [InlineData("User-agent: JJ\nDisallow: /", "/any", true)]
    [InlineData("User-agent: JJBot\n\nUser-agent: *\nDisallow: /", "/any", false)]
    [InlineData("User-agent: JJBot\nSitemap: https://example.com/map\nDisallow: /x", "/x", false)]
    [InlineData("User-agent: JJBot\nAllow:\n\nUser-agent: *\nDisallow: /", "/any", true)]
    public void What_The_Bot_Is_Told_By_Name_Counts_Before_What_Everybody_Is_Told(string file, string path, bool allowed) =>
        AssertAllows(allowed, file, path);

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 5", 5_000)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 500)]
    [InlineData("User-agent: *\nCrawl-delay: 86400", 30_000)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999999999999999999", 30_000)]
    [InlineData("User-agent: *\nCrawl-delay: -5", 0)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    [InlineData("User-agent: OtherBot\nCrawl-delay: 5", 0)]
    public void The_Delay_That_A_Site_Wants_Is_Kept_Up_To_A_Bound(string file, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Read(file).Delay);

    [Fact]
    public void Past_500_KiB_Nothing_Is_Read()
    {
        var filling = string.Concat(Enumerable.Repeat("# filling\n", 60_000));

        AssertAllows(true, $"{filling}User-agent: *\nDisallow: /", "/any");
        AssertAllows(false, $"User-agent: *\nDisallow: /\n{filling}", "/any");
    }

    private static void AssertAllows(bool allowed, string file, string path) =>
        Assert.Equal(allowed, Read(file).Allows(new Uri(new Uri("https://example.com"), path)));

    private static RobotsRules Read(string file) => RobotsFile.Read(Encoding.UTF8.GetBytes(file), "JJBot");
}
