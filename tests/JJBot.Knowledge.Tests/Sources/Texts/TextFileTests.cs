using System.Text;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Sources.Texts;

/// <summary>Text files: plain, and in Markdown.</summary>
public sealed class TextFileTests
{
    private static readonly DayRange March = new(new DateOnly(2017, 3, 5), new DateOnly(2017, 3, 5));

    [Fact]
    public void Plain_Text_Keeps_Its_Paragraphs_As_They_Are()
    {
        const string Text = "Harbour Lights is back\n\n  • one\n  • two\n\nThe *second* season\nstarts.";
        Assert.Equal(OriginalText.Of(Encoding.UTF8.GetBytes(Text)).Paragraphs, Read("a.txt", Text).Paragraphs);
        Assert.Equal("Harbour Lights is back", Read("a.txt", Text).Title);
    }

    [Theory]
    [InlineData("By Ann Maker, March 5, 2017")]
    [InlineData("By Ann Maker\n5 March 2017")]
    [InlineData("By Ann Maker\n\nPublished: Sunday, 2017-03-05")]
    public void A_Byline_Under_The_Headline_Tells_Author_And_Day(string byline)
    {
        var article = Read("a.txt", $"Harbour Lights is back\n\n{byline}\n\nThe second season starts soon.");
        Assert.Equal(("Ann Maker", March), (article.Author, article.Published));
    }

    [Fact]
    public void A_Day_Within_A_Statement_Is_Not_The_Day_Of_Publication() =>
        Assert.NotEqual(March, Read("a.txt", "Harbour Lights is back\n\nThe premiere: March 5, 2017").Published);

    [Fact]
    public void Markdown_Loses_Its_Markup()
    {
        const string Text = "# Harbour *Lights* is back\n\nThe **second** season of [the show](https://lantern.example) starts `soon`.\n\n- one\n- two\n\n> A quote.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        Assert.Equal(
            ["Harbour Lights is back", "The second season of the show starts soon.", "one", "two", "A quote.", "a\tb", "1\t2"],
            Read("a.md", Text).Paragraphs);
    }

    [Fact]
    public void Front_Matter_Tells_Title_Author_And_Day()
    {
        var article = Read("a.md", "---\ntitle: \"Harbour Lights: back\"\nauthor: Ann Maker\ndate: 2017-03-05\n---\n\n# Harbour Lights: back\n\nText.\n");
        Assert.Equal(["Harbour Lights: back", "Text."], article.Paragraphs);
        Assert.Equal(("Harbour Lights: back", "Ann Maker", March), (article.Title, article.Author, article.Published));
    }

    [Fact]
    public void A_Rule_At_The_Top_Is_No_Front_Matter() => Assert.Contains("Text.", Read("a.md", "---\n\nText.\n").Paragraphs);

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("- ")]
    [InlineData("`")]
    [InlineData("![](")]
    [InlineData("<div>\n")]
    public void Markdown_Of_One_Mark_Over_And_Over_Is_Read(string mark) => Assert.NotEmpty(Read("a.md", "x " + string.Concat(Enumerable.Repeat(mark, 50_000))).Paragraphs);

    [RepeatableProperty(MaxTest = 300)]
    public void Random_Text_Is_Read_Or_Refused(byte[] bytes, bool isMarkdown)
    {
        try
        {
            Assert.NotEmpty(ArticleReader.ReadFile(isMarkdown ? "a.md" : "a.txt", bytes).Paragraphs);
        }
        catch (KnowledgeException exception)
        {
            Assert.Contains("a.", exception.Message, StringComparison.Ordinal);
        }
    }

    private static Article Read(string name, string text) => ArticleReader.ReadFile(name, Encoding.UTF8.GetBytes(text));
}
