using JJBot.Knowledge.Sources.Intake;

namespace JJBot.Knowledge.Tests.Sources.Intake;

public sealed class LinkKeyTests
{
    [Theory]
    [InlineData("https://paper.example/2017/story")]
    [InlineData("http://paper.example/2017/story")]
    [InlineData("https://www.paper.example/2017/story/")]
    [InlineData("https://PAPER.example:443/2017/story#comments")]
    [InlineData("https://m.paper.example/2017/story?utm_source=x&utm_medium=y&fbclid=abc")]
    [InlineData("https://mobile.paper.example/2017/story?gclid=1")]
    [InlineData("https://amp.paper.example/2017/story")]
    [InlineData("https://paper.example/2017/story/amp/")]
    [InlineData("https://paper.example/2017/story.amp")]
    [InlineData("https://paper.example/2017/story/?amp=1")]
    [InlineData("https://www.paper.example/2017/story?outputType=amp")]
    [InlineData("https://paper-example.cdn.ampproject.org/c/s/paper.example/2017/story/amp")]
    [InlineData("https://www.google.com/amp/s/www.paper.example/2017/story/amp")]
    public void Links_To_One_Article_Have_One_Key(string link) => Assert.Equal("paper.example/2017/story", LinkKey.Of(new Uri(link)));

    [Theory]
    [InlineData("https://paper.example/story?id=1", "https://paper.example/story?id=2")]
    [InlineData("https://paper.example/story", "https://paper.example/Story")]
    [InlineData("https://paper.example/story", "https://news.paper.example/story")]
    [InlineData("https://paper.example/story", "https://paper.example/story/2")]
    [InlineData("https://m.example/story", "https://example/story")]
    [InlineData("https://paper.example/camp", "https://paper.example/c")]
    public void Links_To_Different_Articles_Have_Different_Keys(string one, string other) =>
        Assert.NotEqual(LinkKey.Of(new Uri(one)), LinkKey.Of(new Uri(other)));

    [Fact]
    public void The_Order_Of_Parameters_Does_Not_Matter() =>
        Assert.Equal(LinkKey.Of(new Uri("https://a.example/?b=2&a=1&utm_campaign=z")), LinkKey.Of(new Uri("https://a.example/?a=1&b=2")));

    [Theory]
    [InlineData("ftp://paper.example/story")]
    [InlineData("mailto:ann@paper.example")]
    public void What_Is_No_Link_To_A_Page_Has_None(string link) => Assert.Null(LinkKey.Of(new Uri(link)));

    [Fact]
    public void A_Link_Too_Long_To_Compare_Has_None() => Assert.Null(LinkKey.Of(new Uri($"https://paper.example/{new string('x', 3_000)}")));
}
