using System.Runtime.Versioning;
using System.Text.Json;
using JJBot.Tests.Bot;
using JJBot.Tests.Hardship;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace JJBot.Tests.Terminal;

/// <summary><c>jjbot read</c> on a link, as it is typed.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ReadLinkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_Link_Is_Fetched_And_Read_Where_The_Settings_Allow_Its_Host()
    {
        await using var site = WebApplication.CreateSlimBuilder().Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.MapGet("/article", () => Results.Content(
            "<title>A lake town</title><article><p>The second season of Lake Town was filmed in autumn, the studio says.</p></article>", "text/html"));
        await site.StartAsync();
        var address = new Uri(new Uri(site.Urls.Single()), "/article");
        using var read = ProgramProcess.StartAsOneself(
            folder.Path, ["read", $"{address}", "--json"], ("Sources__Fetching__AllowedHosts__0", address.Authority));

        var (status, output, error) = await read.EndAsync();

        Assert.Equal((0, ""), (status, error));
        using var document = JsonDocument.Parse(output);
        Assert.Equal("A lake town", document.RootElement.GetProperty("source").GetProperty("title").GetString());
        Assert.Equal($"{address}", document.RootElement.GetProperty("source").GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/article", "127.0.0.1 is asked at port 1, and only the usual ports of the web are read.")]
    [InlineData("http://169.254.169.254/", "169.254.169.254 is an address of a cloud's own services, and only pages of the public web are read.")]
    [InlineData("ftp://example.com/", "Only http and https links are read.")]
    public async Task A_Link_That_Is_Not_Fetched_Is_Told_In_One_Sentence(string link, string sentence)
    {
        using var read = ProgramProcess.StartAsOneself(folder.Path, ["read", link]);

        await read.AssertOneSentenceAsync(sentence);
    }
}
