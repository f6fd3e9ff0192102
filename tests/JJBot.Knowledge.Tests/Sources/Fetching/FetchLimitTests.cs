using System.IO.Compression;
using JJBot.Knowledge.Sources.Fetching;
using Microsoft.AspNetCore.Http;

namespace JJBot.Knowledge.Tests.Sources.Fetching;

public sealed class FetchLimitTests
{
    private const int Limit = 64 * 1024;
    private const string TooLarge = "example.com serves more than 0.1 MiB, which is more than an article needs.";

    [Fact]
    public async Task A_Page_As_Large_As_The_Limit_Is_Read()
    {
        await using var stage = await StartAsync();
        stage.Serve("/page", new string('a', Limit));

        Assert.Equal(Limit, Assert.IsType<FetchedPage>(await stage.FetchAsync("http://example.com/page")).Content.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_Larger_Page_Is_Refused_Whether_Its_Size_Is_Announced_Or_Not(bool announced)
    {
        await using var stage = await StartAsync();
        stage.Serve("/page", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = announced ? Limit + 1 : null;
            await context.Response.WriteAsync(new string('a', Limit + 1));
        });

        var refusal = await stage.RefusalAsync("http://example.com/page");

        Assert.Equal(RefusalKind.Unsuitable, refusal.Kind);
        Assert.Equal(TooLarge, refusal.Sentence);
    }

    [Fact]
    public async Task A_Page_Without_End_Is_Left_At_The_Limit()
    {
        await using var stage = await StartAsync();
        stage.Serve("/page", async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[Limit], context.RequestAborted);
            }
        });

        Assert.Equal(TooLarge, (await stage.RefusalAsync("http://example.com/page")).Sentence);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("identity")]
    public async Task A_Packed_Page_Is_Unpacked(string encoding)
    {
        await using var stage = await StartAsync();
        ServePacked(stage, encoding, "<p>unpacked</p>"u8.ToArray());

        Assert.Equal("<p>unpacked</p>"u8.ToArray(), Assert.IsType<FetchedPage>(await stage.FetchAsync("http://example.com/page")).Content);
        Assert.Equal("gzip, br, deflate", stage.LastHeaders["Accept-Encoding"]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_Bomb_Is_Refused_At_The_Limit(string encoding)
    {
        await using var stage = await StartAsync();
        ServePacked(stage, encoding, new byte[32 * 1024 * 1024]);

        Assert.Equal(TooLarge, (await stage.RefusalAsync("http://example.com/page")).Sentence);
    }

    [Theory]
    [InlineData("gzip", "example.com serves a page that is packed wrongly.")]
    [InlineData("br", "example.com serves a page that is packed wrongly.")]
    [InlineData("zstd", "example.com serves a page that is packed in a way that was not asked for.")]
    [InlineData("gzip, gzip", "example.com serves a page that is packed in a way that was not asked for.")]
    public async Task What_Cannot_Be_Unpacked_Is_Told(string encoding, string sentence)
    {
        await using var stage = await StartAsync();
        stage.Serve("/page", context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = encoding;
            return context.Response.WriteAsync("this was never packed");
        });

        Assert.Equal(sentence, (await stage.RefusalAsync("http://example.com/page")).Sentence);
    }

    [Fact]
    public async Task A_Server_That_Does_Not_Begin_To_Answer_Is_Left_After_The_Header_Timeout()
    {
        await using var stage = await StartAsync();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        stage.Serve("/page", context =>
        {
            asked.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        var fetch = stage.FetchAsync("http://example.com/page");
        await asked.Task;
        stage.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("example.com takes too long to answer: try again later.", Assert.IsType<FetchRefusal>(await fetch).Sentence);
    }

    [Fact]
    public async Task A_Slow_Drip_Ends_At_The_Time_Limit()
    {
        await using var stage = await StartAsync();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        stage.Serve("/page", async context =>
        {
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<p>");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var progress = new Told(begun);

        var fetch = stage.FetchAsync(new FetchRequest(new Uri("http://example.com/page")) { Progress = progress });
        await begun.Task;
        stage.Clock.Advance(TimeSpan.FromSeconds(30));

        var refusal = Assert.IsType<FetchRefusal>(await fetch);
        Assert.Equal(RefusalKind.Temporary, refusal.Kind);
        Assert.Equal("example.com takes too long to answer: try again later.", refusal.Sentence);
    }

    [Fact]
    public async Task Headers_Without_End_Are_Refused()
    {
        await using var stage = await StartAsync();
        stage.Serve("/page", context =>
        {
            for (var number = 0; number < 100; number++)
            {
                context.Response.Headers[$"X-{number}"] = new string('a', 1_000);
            }

            return Task.CompletedTask;
        });

        Assert.Equal("example.com does not answer as a web site does: try again later.", (await stage.RefusalAsync("http://example.com/page")).Sentence);
    }

    [Fact]
    public async Task Whoever_Asked_May_Stop_It()
    {
        await using var stage = await StartAsync();
        using var stop = new CancellationTokenSource();
        stage.Serve("/page", async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stage.Fetcher.FetchAsync(new FetchRequest(new Uri("http://example.com/page")), stop.Token));
    }

    private static Task<FetchStage> StartAsync() => FetchStage.StartAsync(("MaximumBytes", $"{Limit}"));

    private static void ServePacked(FetchStage stage, string encoding, byte[] content) => stage.Serve("/page", async context =>
    {
        context.Response.ContentType = "text/html";
        context.Response.Headers.ContentEncoding = encoding.Split(' ')[^1];
        await using var packing = encoding switch
        {
            "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Fastest),
            "br" => new BrotliStream(context.Response.Body, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(context.Response.Body, CompressionLevel.Fastest),
            "raw deflate" => new DeflateStream(context.Response.Body, CompressionLevel.Fastest),
            _ => context.Response.Body,
        };
        await packing.WriteAsync(content);
    });

    private sealed class Told(TaskCompletionSource begun) : IProgress<FetchProgress>
    {
        public void Report(FetchProgress value) => begun.TrySetResult();
    }
}
