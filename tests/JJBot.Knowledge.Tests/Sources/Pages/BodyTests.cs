namespace JJBot.Knowledge.Tests.Sources.Pages;

/// <summary>What of a page is the article's text, and in which paragraphs.</summary>
public sealed class BodyTests
{
    private const string Third = "Filming is to begin in the old port once the ice is gone, and the crew expects to work there for about three months.";

    [Theory]
    [InlineData("<nav><p>" + Third + "</p></nav>")]
    [InlineData("<div class='sidebar-widget'><p>" + Third + "</p></div>")]
    [InlineData("<aside><p>" + Third + "</p></aside>")]
    [InlineData("<div id='comments'><p>" + Third + "</p></div>")]
    [InlineData("<div class='relatedPosts'><p>" + Third + "</p></div>")]
    [InlineData("<div class='newsletter_signup'><p>" + Third + "</p></div>")]
    [InlineData("<div class='cookie-banner'><p>" + Third + "</p></div>")]
    [InlineData("<div class='author-bio'><p>" + Third + "</p></div>")]
    [InlineData("<figure><img src=x><figcaption>" + Third + "</figcaption></figure>")]
    [InlineData("<p class='wp-caption-text'>" + Third + "</p>")]
    [InlineData("<div style='display: none'><p>" + Third + "</p></div>")]
    [InlineData("<div hidden><p>" + Third + "</p></div>")]
    [InlineData("<ul class='share-buttons'><li>Share</li><li>Tweet</li></ul>")]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p>Share on Facebook</p>")]
    [InlineData("<p>Photo: Bo Painter / The Lantern</p>")]
    [InlineData("<p><a href=x>Harbour Lights: everything that we know so far</a></p>")]
    [InlineData("<h2>Related articles</h2><ul><li><a href=x>Another article of ours</a></li></ul>")]
    [InlineData("<p>Lesen Sie auch:</p><p><a href=x>Another article of ours</a></p>")]
    [InlineData("<script>" + Third + "</script><style>" + Third + "</style><!-- " + Third + " -->")]
    [InlineData("<template><p>" + Third + "</p></template><noscript><p>" + Third + "</p></noscript>")]
    [InlineData("<form><p>" + Third + "</p></form>")]
    public void What_Stands_Beside_An_Article_Is_Left_Out(string beside)
    {
        var page = new WrittenPage { Body = $"<p>{WrittenPage.First}</p>{beside}<p>{WrittenPage.Second}</p>" };
        Assert.Equal([WrittenPage.First, WrittenPage.Second], page.Read().Paragraphs.Skip(1));
        var after = new WrittenPage { After = beside };
        Assert.Equal([WrittenPage.First, WrittenPage.Second], after.Read().Paragraphs.Skip(1));
    }

    [Theory]
    [InlineData("one<br>two", "one two")]
    [InlineData("one<br><br>two", "one|two")]
    [InlineData("one<br> <br>\n<br>two", "one|two")]
    [InlineData("<p>one</p><h2>Head</h2><p>two</p>", "one|Head|two")]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "one|two")]
    [InlineData("<blockquote><p>one</p><p>two</p></blockquote>", "one|two")]
    [InlineData("<p>o<b>n</b>e&nbsp;\n\t two</p>", "one two")]
    [InlineData("<p>o&shy;ne&#8203;</p>", "one")]
    [InlineData("<pre>one\n  two</pre>", "one\n  two")]
    [InlineData("<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>", "one\ttwo|three")]
    [InlineData("<div>one<p>two</p>three</div>", "one|two|three")]
    [InlineData("<p>Use <code>two</code> of them</p>", "Use two of them")]
    public void Paragraphs_Are_What_Stands_On_Lines_Of_Its_Own(string markup, string expected)
    {
        var page = new WrittenPage { Body = $"<p>{WrittenPage.First}</p>{markup}<p>{WrittenPage.Second}</p>" };
        Assert.Equal([WrittenPage.First, .. expected.Split('|'), WrittenPage.Second], page.Read().Paragraphs.Skip(1));
    }

    [Fact]
    public void Names_That_Promise_Furniture_Are_Not_Trusted_Where_They_Hold_The_Page()
    {
        var html = $"<title>Back</title><div class='sidebar'><p>{WrittenPage.First}</p><p>{WrittenPage.Second}</p></div><footer>About us</footer>";
        Assert.Equal(["Back", WrittenPage.First, WrittenPage.Second], WrittenPage.Read(html).Paragraphs);
    }

    [Fact]
    public void Tags_And_Modifiers_In_Class_Names_Promise_Nothing()
    {
        var page = new WrittenPage { Body = $"<p class='tag-share has-sidebar'>{WrittenPage.First}</p><p class='text--social'>{WrittenPage.Second}</p>" };
        Assert.Equal([WrittenPage.First, WrittenPage.Second], page.Read().Paragraphs.Skip(1));
    }

    [Fact]
    public void A_Lead_Outside_The_Articles_Element_Is_Read_With_It()
    {
        var html = $"<title>Back</title><header><h1>Back</h1><p class='standfirst'>{Third}</p></header><div class='article-body'><p>{WrittenPage.First}</p><p>{WrittenPage.Second}</p><p>{WrittenPage.First}</p></div>";
        Assert.Equal(["Back", Third, WrittenPage.First, WrittenPage.Second, WrittenPage.First], WrittenPage.Read(html).Paragraphs);
    }

    [Fact]
    public void Text_That_A_Page_Tells_To_Search_Engines_Alone_Is_Read_From_There()
    {
        var told = $"{WrittenPage.First}\\n\\n{WrittenPage.Second} {WrittenPage.First} {WrittenPage.Second}";
        var html = $"<title>Back</title><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"articleBody\":\"{told}\"}}</script><div id=app>Loading</div>";
        Assert.Equal(["Back", WrittenPage.First, $"{WrittenPage.Second} {WrittenPage.First} {WrittenPage.Second}"], WrittenPage.Read(html).Paragraphs);
    }

    [Fact]
    public void A_Noscript_Left_Open_Does_Not_Swallow_The_Page()
    {
        var page = new WrittenPage { Before = "<noscript><div></noscript><svg><path d='M0 0'><script src='x.js?a='></script>" };
        Assert.Equal([WrittenPage.First, WrittenPage.Second], page.Read().Paragraphs.Skip(1));
    }
}
