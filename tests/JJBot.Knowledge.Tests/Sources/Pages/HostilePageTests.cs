using System.Text;
using FsCheck;
using FsCheck.Fluent;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Pages;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Sources.Pages;

/// <summary>Pages made to break a reader: nothing but a KnowledgeException may come out, and it must come soon.</summary>
public sealed class HostilePageTests
{
    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<a href=x>", "</a>", "<table>", "<td>", "<tr>", "</table>", "<li>", "<ul>", "<br>", "<!--", "-->", "<script>",
        "</script>", "<script type='application/ld+json'>", "{\"@type\":\"Article\",\"headline\":[[", "<svg>", "</svg>", "<title>", "</title>", "<h1>", "<pre>", "\n\n", "<template>",
        "<meta property='og:title' content='", "'>", "\"", "<time datetime=", "2017-99-99", "<![CDATA[", "<?xml", "</", "<", ">", "&amp;", "&#x0;", "&#xD800;", "\0", "\uD800", "<select>",
        "<frameset>", "<textarea>", "word ", "A sentence of some length, with a comma, that could stand in an article about a show. ",
    ];

    [RepeatableProperty(MaxTest = 300)]
    public void Random_Bytes_Are_Read_Or_Refused(byte[] bytes) => ReadOrRefuse(bytes);

    [RepeatableProperty(MaxTest = 500)]
    public Property Random_Markup_Is_Read_Or_Refused() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
        html => ReadOrRefuse(Encoding.UTF8.GetBytes(html)));

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<div><p>x", 200_000)]
    [InlineData("<span>", 200_000)]
    [InlineData("<b></p>", 200_000)]
    [InlineData("<a><div>", 200_000)]
    [InlineData("<ul><li>", 200_000)]
    [InlineData("<table>", 200_000)]
    [InlineData("<table><td>", 200_000)]
    [InlineData("<div></x>", 200_000)]
    [InlineData("<span><div></span>", 200_000)]
    [InlineData("<div><table></div>", 200_000)]
    [InlineData("<svg>", 200_000)]
    [InlineData("<!", 200_000)]
    [InlineData("<", 1_000_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("<br>", 500_000)]
    [InlineData("<p>x", 500_000)]
    [InlineData("<i a=\"", 200_000)]
    [InlineData("word, ", 500_000)]
    [InlineData("<article class=comment><time>2017-01-01</time>by a", 50_000)]
    public void A_Page_Of_One_Thing_Over_And_Over_Is_Read_Or_Refused(string piece, int times) =>
        ReadOrRefuse(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times))));

    [Fact]
    public void Formatting_Left_Open_Does_Not_Multiply_The_Page()
    {
        var html = new StringBuilder("<p>");
        for (var number = 0; number < 20_000; number++)
        {
            html.Append("<b id=a").Append(number).Append('>');
        }

        html.Append("</p>").Insert(html.Length, "<p>x</p>", 20_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadOrRefuse(Encoding.UTF8.GetBytes(html.ToString()));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L * 1024 * 1024);
    }

    [Fact]
    public void A_Deep_Page_Keeps_Its_Text()
    {
        var html = $"<title>Deep</title>{string.Concat(Enumerable.Repeat("<div>", 100_000))}<p>{WrittenPage.First}</p><p>{WrittenPage.Second}</p>";
        Assert.Equal(["Deep", WrittenPage.First, WrittenPage.Second], WrittenPage.Read(html).Paragraphs);
    }

    private static void ReadOrRefuse(byte[] bytes)
    {
        Article article;
        try
        {
            article = PageReader.Read(bytes, charset: null, address: null);
        }
        catch (KnowledgeException)
        {
            return;
        }

        Assert.NotEmpty(article.Paragraphs);
        Assert.DoesNotContain(article.Paragraphs, string.IsNullOrWhiteSpace);
        Assert.Equal(article.Title, article.Paragraphs[0]);
    }
}
