using JJBot.Knowledge.Sources.Fetching;
using Microsoft.AspNetCore.Http;

namespace JJBot.Knowledge.Tests.Sources.Fetching;

public sealed class FetchAnswerTests
{
    [Theory]
    [InlineData("text/html", "text/html", null)]
    [InlineData("text/html; charset=windows-1252", "text/html", "windows-1252")]
    [InlineData("text/html; charset=\"Shift_JIS\"", "text/html", "Shift_JIS")]
    [InlineData("Text/HTML;charset=utf-8;x=y", "text/html", "utf-8")]
    [InlineData("application/xhtml+xml", "application/xhtml+xml", null)]
    [InlineData("text/plain; charset=iso-8859-1", "text/plain", "iso-8859-1")]
    [InlineData("text/markdown", "text/markdown", null)]
    public async Task An_Article_Comes_As_It_Was_Served_With_What_The_Server_Says_Of_Its_Encoding(string contentType, string mediaType, string? charset)
    {
        await using var stage = await FetchStage.StartAsync();
        byte[] content = [0x3C, 0x70, 0x3E, 0xE9, 0x93, 0xFA];
        stage.Serve("/page", context =>
        {
            context.Response.Headers.ContentType = contentType;
            return context.Response.Body.WriteAsync(content).AsTask();
        });

        var page = Assert.IsType<FetchedPage>(await stage.FetchAsync("http://example.com/page"));

        Assert.Equal(content, page.Content);
        Assert.Equal((mediaType, charset), (page.MediaType, page.Charset));
    }

    [Theory]
    [InlineData("image/png", "example.com serves image/png, not a web page or a text.")]
    [InlineData("application/pdf", "example.com serves application/pdf, not a web page or a text.")]
    [InlineData("application/rss+xml", "example.com serves application/rss+xml, not a web page or a text.")]
    [InlineData("application/octet-stream", "example.com serves application/octet-stream, not a web page or a text.")]
    [InlineData(null, "example.com serves something that it does not name, not a web page or a text.")]
    [InlineData("nonsense", "example.com serves something that it does not name, not a web page or a text.")]
    public async Task What_Is_No_Article_Is_Refused(string? contentType, string sentence)
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/page", context =>
        {
            context.Response.Headers.ContentType = contentType;
            return context.Response.WriteAsync("whatever");
        });

        var refusal = await stage.RefusalAsync("http://example.com/page");

        Assert.Equal((RefusalKind.Unsuitable, sentence), (refusal.Kind, refusal.Sentence));
    }

    [Theory]
    [InlineData("application/rss+xml")]
    [InlineData("application/atom+xml")]
    [InlineData("application/feed+json")]
    [InlineData("application/xml")]
    [InlineData("text/xml")]
    [InlineData("text/html")]
    public async Task A_Feed_Comes_Where_One_Is_Asked_For(string mediaType)
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/feed", "<rss/>", mediaType);

        var page = Assert.IsType<FetchedPage>(await stage.FetchAsync(new FetchRequest(new Uri("http://example.com/feed")) { Wanted = Wanted.Feed }));

        Assert.Equal(mediaType, page.MediaType);
        Assert.StartsWith("application/rss+xml", stage.LastHeaders["Accept"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, RefusalKind.Missing)]
    [InlineData(410, RefusalKind.Gone)]
    [InlineData(401, RefusalKind.Denied)]
    [InlineData(403, RefusalKind.Denied)]
    [InlineData(451, RefusalKind.Denied)]
    [InlineData(418, RefusalKind.Denied)]
    [InlineData(429, RefusalKind.Temporary)]
    [InlineData(500, RefusalKind.Temporary)]
    [InlineData(503, RefusalKind.Temporary)]
    [InlineData(204, RefusalKind.Unsuitable)]
    [InlineData(206, RefusalKind.Unsuitable)]
    [InlineData(304, RefusalKind.Unsuitable)]
    [InlineData(300, RefusalKind.Unsuitable)]
    public async Task What_The_Site_Answers_Instead_Of_A_Page_Is_Told_Apart(int status, RefusalKind kind)
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/page", context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        var refusal = await stage.RefusalAsync("http://example.com/page");

        Assert.Equal(kind, refusal.Kind);
        Assert.Contains("example.com", refusal.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Sun, 01 Mar 2026 12:05:00 GMT", 300)]
    [InlineData("Sun, 01 Mar 2020 12:05:00 GMT", 0)]
    [InlineData("999999999", 7 * 24 * 3600)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task How_Long_A_Site_Wants_To_Be_Left_Alone_Is_Told(string? header, int? seconds)
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/page", context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = header;
            return Task.CompletedTask;
        });

        Assert.Equal(seconds is { } some ? TimeSpan.FromSeconds(some) : null, (await stage.RefusalAsync("http://example.com/page")).RetryAfter);
    }

    [Fact]
    public async Task A_Page_That_Has_Not_Changed_Is_Not_Sent_Again()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/page", context =>
        {
            if (context.Request.Headers.IfNoneMatch == "\"one\"" && context.Request.Headers.IfModifiedSince == "Sun, 01 Mar 2026 10:00:00 GMT")
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            context.Response.Headers.ETag = "\"one\"";
            context.Response.Headers.LastModified = "Sun, 01 Mar 2026 10:00:00 GMT";
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<p>one</p>");
        });
        var request = new FetchRequest(new Uri("http://example.com/page"));

        var page = Assert.IsType<FetchedPage>(await stage.FetchAsync(request));
        var again = await stage.FetchAsync(request with { Validators = page.Validators });

        Assert.Equal(new Validators("\"one\"", "Sun, 01 Mar 2026 10:00:00 GMT"), page.Validators);
        Assert.IsType<NotModified>(again);
    }

    [Fact]
    public async Task The_Bot_Says_Who_It_Is_And_Brings_Nothing_Along()
    {
        await using var stage = await FetchStage.StartAsync(("UserAgent", "FanBot/2.0 (+https://fans.example/bot)"));
        stage.Serve("/page", context =>
        {
            context.Response.Headers.SetCookie = "follow=me";
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<p>one</p>");
        });

        await stage.FetchAsync("http://example.com/page");
        await stage.FetchAsync("http://example.com/page");

        Assert.Equal("FanBot/2.0 (+https://fans.example/bot)", stage.LastHeaders["User-Agent"]);
        Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], stage.LastHeaders.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_Server_That_Hangs_Up_Or_Speaks_Another_Tongue_Is_Told()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/page", context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        var refusal = await stage.RefusalAsync("http://example.com/page");

        Assert.Equal((RefusalKind.Temporary, "example.com does not answer as a web site does: try again later."), (refusal.Kind, refusal.Sentence));
    }
}
