using System.Text;
using JJBot.Replies.Pictures;
using JJBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JJBot.Tests.Pictures;

/// <summary>The program that makes pictures, and what it may do.</summary>
public sealed class PictureRendererTests
{
    private static readonly string StandIn = Path.Combine(Requirements.Repository, "tests", "JJBot.Tests", "Pictures", "renderer.sh");

    private readonly TestTimeProvider clock = new(DateTimeOffset.UnixEpoch);

    [Theory]
    [InlineData("no-such-program")]
    [InlineData("false")]
    [InlineData("")]
    public async Task Where_The_Program_Is_Missing_Or_Fails_There_Is_No_Picture(string program)
    {
        using var renderer = RendererOf(program);

        Assert.Null(await renderer.RenderAsync("<svg/>", CancellationToken.None));
    }

    [Fact]
    public async Task A_Program_That_Hangs_Is_Ended()
    {
        using var renderer = RendererOf(StandIn);
        Assert.True(await renderer.IsThereAsync());

        var rendering = renderer.RenderAsync("hang", CancellationToken.None);
        await clock.WhenWaitingAsync(TimeSpan.FromSeconds(5));
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Null(await rendering);
    }

    [Fact]
    public async Task A_Program_That_Writes_Without_End_Is_Ended()
    {
        using var renderer = RendererOf(StandIn);

        Assert.Null(await renderer.RenderAsync("endless", CancellationToken.None));
    }

    [Fact]
    public async Task The_Program_Gets_The_Document_And_None_Of_The_Bots_Settings()
    {
        using var renderer = RendererOf(StandIn);

        var written = Encoding.UTF8.GetString((await renderer.RenderAsync("<svg>語</svg>", CancellationToken.None))!.Value.Span).Split('\n');

        Assert.Equal("<svg>語</svg>", written[^1]);
        Assert.All(written[..^1], line => Assert.Contains(line.Split('=')[0], "PATH HOME LANG XDG_CACHE_HOME FONTCONFIG_FILE PWD OLDPWD SHLVL _".Split(' ')));
    }

    [Fact]
    public async Task The_Same_Document_Is_Rendered_Once()
    {
        using var renderer = RendererOf(StandIn);

        var first = await renderer.RenderAsync("process", CancellationToken.None);
        var second = await renderer.RenderAsync("process", CancellationToken.None);

        Assert.Equal(first!.Value.ToArray(), second!.Value.ToArray());
    }

    private PictureRenderer RendererOf(string program) =>
        new(Options.Create(new PictureOptions { Renderer = program }), clock, NullLogger<PictureRenderer>.Instance);
}
