using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Sources.Pages;

public sealed class PageReaderTests
{
    [Fact]
    public void The_Headline_Comes_First_And_Once_And_The_Body_Follows()
    {
        var article = new WrittenPage().Read();
        Assert.Equal(["Harbour Lights is back", WrittenPage.First, WrittenPage.Second], article.Paragraphs);
    }

    [Theory]
    [InlineData("<title>Harbour Lights is back | The Lantern</title>")]
    [InlineData("<title>The Lantern - Harbour Lights is back</title>")]
    [InlineData("<title>Harbour Lights is back – Some Other Words</title>")]
    public void A_Title_Goes_Without_The_Sites_Name(string title)
    {
        var page = new WrittenPage { Title = title, Head = "<meta property=og:site_name content='The Lantern'>" };
        Assert.Equal("Harbour Lights is back", page.Read().Title);
        Assert.Equal("The Lantern", page.Read().Outlet);
    }

    [Fact]
    public void A_Page_Without_Text_Is_Refused_In_One_Sentence() =>
        Assert.Contains("no text", Assert.Throws<KnowledgeException>(() => WrittenPage.Read("<title>Nothing</title>")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<link rel=canonical href='/back'>", "https://lantern.example/tv/1?from=feed", "https://lantern.example/back")]
    [InlineData("<link rel=canonical href='https://lantern.example/back'>", null, "https://lantern.example/back")]
    [InlineData("<link rel=canonical href='javascript:alert(1)'>", "https://lantern.example/tv/1", "https://lantern.example/tv/1")]
    [InlineData("<link rel=canonical href='file:///etc/passwd'>", null, null)]
    [InlineData("", "https://lantern.example/tv/1", "https://lantern.example/tv/1")]
    public void The_Link_Is_The_Canonical_One_If_It_Can_Be_Opened(string head, string? address, string? link) =>
        Assert.Equal(link, new WrittenPage { Head = head }.Read(address).Url?.AbsoluteUri);

    [Fact]
    public void A_Page_Without_A_Day_Has_No_Day() => Assert.Equal(DayRange.Unknown, new WrittenPage().Read().Published);

    [Fact]
    public void The_Hash_Is_Of_The_Paragraphs_And_Not_Of_What_Surrounds_Them()
    {
        var page = new WrittenPage();
        Assert.Equal(page.Read().Sha256, (page with { After = "<footer>© The Lantern</footer>" }).Read().Sha256);
        Assert.NotEqual(page.Read().Sha256, (page with { Body = $"<p>{WrittenPage.First}</p>" }).Read().Sha256);
    }
}
