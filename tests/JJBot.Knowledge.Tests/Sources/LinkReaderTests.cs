using System.Text;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Sources.Fetching;

namespace JJBot.Knowledge.Tests.Sources;

public sealed class LinkReaderTests
{
    [Fact]
    public async Task A_Text_Is_Read_In_The_Encoding_That_The_Server_States()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/lake.txt", context =>
        {
            context.Response.ContentType = "text/plain; charset=windows-1252";
            return context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes("Lake Caf\u00e9\n\nIt opens in May.")).AsTask();
        });

        var article = await ReadAsync(stage, "http://news.example/lake.txt");

        Assert.Equal(["Lake Caf\u00e9", "It opens in May."], article.Paragraphs);
        Assert.Equal(("Lake Caf\u00e9", new Uri("http://news.example/lake.txt")), (article.Title, article.Url));
    }

    [Theory]
    [InlineData("http://news.example/missing", "news.example has no such page (404): check the link.")]
    [InlineData("http://news.example/empty", "empty holds no text.")]
    [InlineData("http://10.0.0.1/", "10.0.0.1 is an address of a private network, and only pages of the public web are read.")]
    public async Task What_Is_Not_Read_Is_Told_In_One_Sentence(string link, string sentence)
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/empty", "", "text/plain");

        Assert.Equal(sentence, (await Assert.ThrowsAsync<KnowledgeException>(() => ReadAsync(stage, link))).Message);
    }

    private static Task<Article> ReadAsync(FetchStage stage, string link) => new LinkReader(stage.Rules, stage.Fetcher).ReadAsync(link, null, CancellationToken.None);
}
