using System.Net;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using Microsoft.Extensions.Options;

namespace JJBot.Discord.Tests.Rest;

public sealed class AttachmentDownloaderTests
{
    private const string OnDiscord = "https://cdn.discordapp.com/attachments/1/2/article.txt?ex=1&is=2&hm=3";

    [Theory]
    [InlineData(OnDiscord)]
    [InlineData("https://media.discordapp.net/attachments/1/2/article.txt")]
    public async Task A_File_That_Lies_With_Discord_Is_Downloaded(string address)
    {
        Assert.Equal("the text"u8.ToArray(), await DownloadAsync(address, new StringContent("the text")));
    }

    [Theory]
    [InlineData("https://example.org/attachments/1/2/article.txt")]
    [InlineData("http://cdn.discordapp.com/attachments/1/2/article.txt")]
    [InlineData("https://cdn.discordapp.com.example.org/attachments/1/2/article.txt")]
    [InlineData("https://cdn.discordapp.com@example.org/attachments/1/2/article.txt")]
    [InlineData("https://cdn.discordapp.com:8443/attachments/1/2/article.txt")]
    [InlineData("https://discord.com/api/v10/users/@me")]
    [InlineData("file:///etc/passwd")]
    [InlineData("article.txt")]
    [InlineData("")]
    public async Task Nothing_Is_Asked_Of_Anybody_Else(string address)
    {
        var exception = await Assert.ThrowsAsync<DiscordException>(() => DownloadAsync(address, new StringContent("the text")));

        Assert.Equal(ErrorAction.FixRequest, exception.Action);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5180/attachments/1/2/article.txt", true)]
    [InlineData("http://127.0.0.1:5181/attachments/1/2/article.txt", false)]
    public async Task A_Stand_In_On_This_Machine_Keeps_Its_Own_Files(string address, bool isItsOwn)
    {
        var download = DownloadAsync(address, new StringContent("the text"), apiBase: "http://127.0.0.1:5180/api/v10");

        Assert.Equal(isItsOwn, await Record.ExceptionAsync(() => download) is null);
    }

    [Fact]
    public async Task What_Is_Larger_Than_Wanted_Is_Given_Up_Whatever_Was_Announced()
    {
        var endless = new StreamContent(new Endless());

        var exception = await Assert.ThrowsAsync<DiscordException>(() => DownloadAsync(OnDiscord, endless));

        Assert.Equal(ErrorAction.FixRequest, exception.Action);
    }

    [Fact]
    public async Task An_Address_That_Has_Expired_Is_Said_To_Be_Gone()
    {
        var exception = await Assert.ThrowsAsync<DiscordException>(() => DownloadAsync(OnDiscord, new StringContent("gone"), HttpStatusCode.NotFound));

        Assert.Equal(ErrorAction.ForgetTarget, exception.Action);
    }

    private static async Task<byte[]> DownloadAsync(
        string address, HttpContent content, HttpStatusCode status = HttpStatusCode.OK, string apiBase = "https://discord.com/api/v10")
    {
        using var http = new HttpClient(new OneAnswer(status, content));
        var downloader = new AttachmentDownloader(http, Options.Create(new DiscordOptions { ApiBase = apiBase }), TimeProvider.System);
        return await downloader.DownloadAsync(new Attachment { Id = new Snowflake(2), Filename = "article.txt", Url = address, Size = 8 }, 64 * 1024, CancellationToken.None);
    }

    private sealed class OneAnswer(HttpStatusCode status, HttpContent content) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Null(request.Headers.Authorization);
            return Task.FromResult(new HttpResponseMessage(status) { Content = content });
        }
    }

    /// <summary>A file that never ends.</summary>
    private sealed class Endless : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(buffer.Length);
    }
}
