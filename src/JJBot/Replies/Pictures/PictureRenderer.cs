using System.ComponentModel;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace JJBot.Replies.Pictures;

/// <summary>
/// Turns SVG into PNG with librsvg's <c>rsvg-convert</c>, where the system has it. The document goes in by standard input, so nothing that
/// anybody wrote becomes an argument or a file name, and librsvg then loads no other file: it has no place to reckon one from, and knows
/// no network.
/// </summary>
/// <remarks>https://gnome.pages.gitlab.gnome.org/librsvg/devel-docs/security.html</remarks>
public sealed partial class PictureRenderer(IOptions<PictureOptions> options, TimeProvider clock, ILogger<PictureRenderer> logger) : IDisposable
{
    /// <summary>Twice as fine as it is drawn on most screens.</summary>
    private static readonly string[] Arguments = ["--format", "png", "--zoom", "1.5"];
    private const int LargestSvg = 256 * 1024;
    private const long LargestCache = 16 * 1024 * 1024;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = LargestCache });
    private readonly SemaphoreSlim working = new(2);
    private readonly Lazy<Task<bool>> isThere = new(() => ProbeAsync(options.Value, logger));

    /// <summary>Whether the system has the renderer; looked for once.</summary>
    public Task<bool> IsThereAsync() => isThere.Value;

    /// <summary>The picture, or null where there is no renderer or it failed; nothing is thrown but for cancellation.</summary>
    public async Task<ReadOnlyMemory<byte>?> RenderAsync(string svg, CancellationToken cancellationToken)
    {
        if (kept.TryGetValue(svg, out byte[]? known))
        {
            return known;
        }

        if (svg.Length > LargestSvg || !await IsThereAsync())
        {
            return null;
        }

        await working.WaitAsync(cancellationToken);
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
            var png = await RendererProcess.RunAsync(options.Value.Renderer, Arguments, svg, either.Token);
            kept.Set(svg, png, new MemoryCacheEntryOptions { Size = png.Length + (svg.Length * sizeof(char)) });
            return png;
        }
        catch (Exception exception) when (IsFailure(exception) && !cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, options.Value.Renderer, exception.Message);
            return null;
        }
        finally
        {
            working.Release();
        }
    }

    public void Dispose()
    {
        kept.Dispose();
        working.Dispose();
    }

    private static async Task<bool> ProbeAsync(PictureOptions options, ILogger logger)
    {
        if (options.Renderer.Length == 0)
        {
            return false;
        }

        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds));
            await RendererProcess.RunAsync(options.Renderer, ["--version"], "", limit.Token);
            return true;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            Log.Missing(logger, options.Renderer);
            return false;
        }
    }

    /// <summary>It is not there, it ended with an error, or it took too long.</summary>
    private static bool IsFailure(Exception exception) =>
        exception is IOException or Win32Exception or InvalidOperationException or OperationCanceledException;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Program} is not there, so timelines are told in words alone. Install librsvg2-bin for pictures.")]
        public static partial void Missing(ILogger logger, string program);

        [LoggerMessage(LogLevel.Warning, "{Program} made no picture: {Why}")]
        public static partial void Failed(ILogger logger, string program, string why);
    }
}
