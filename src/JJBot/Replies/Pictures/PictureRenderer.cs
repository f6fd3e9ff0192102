using System.ComponentModel;
using System.Diagnostics;
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
    private const int LargestPng = 4 * 1024 * 1024;
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
            var png = await RunAsync(options.Value.Renderer, Arguments, svg, either.Token);
            kept.Set(svg, png, new MemoryCacheEntryOptions { Size = png.Length + (svg.Length * sizeof(char)) });
            return png;
        }
        catch (Exception exception) when (exception is IOException or Win32Exception or InvalidOperationException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
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
            await RunAsync(options.Renderer, ["--version"], "", limit.Token);
            return true;
        }
        catch (Exception exception) when (exception is IOException or Win32Exception or InvalidOperationException or OperationCanceledException)
        {
            Log.Missing(logger, options.Renderer);
            return false;
        }
    }

    /// <exception cref="InvalidOperationException">It ended with an error, or gave more than a picture.</exception>
    private static async Task<byte[]> RunAsync(string program, string[] arguments, string input, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(program, arguments) };
        process.Start();
        try
        {
            // Its complaints are read and dropped, so that it never waits for a reader.
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
            var output = ReadAsync(process.StandardOutput.BaseStream, cancellationToken);
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            process.StandardInput.Close();
            var read = await output;
            await complaints;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? read : throw new InvalidOperationException($"it ended with {process.ExitCode}.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static ProcessStartInfo StartInfo(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            WorkingDirectory = Path.GetTempPath(),
        };
        // The bot's own settings, its token among them, are no business of another program's.
        foreach (var name in start.Environment.Keys.Where(name => name is not ("PATH" or "HOME" or "LANG" or "XDG_CACHE_HOME" or "FONTCONFIG_FILE")).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            memory.Write(buffer, 0, count);
            if (memory.Length > LargestPng)
            {
                throw new InvalidOperationException("it gave more than a picture.");
            }
        }

        return memory.ToArray();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Program} is not there, so timelines are told in words alone. Install librsvg2-bin for pictures.")]
        public static partial void Missing(ILogger logger, string program);

        [LoggerMessage(LogLevel.Warning, "{Program} made no picture: {Why}")]
        public static partial void Failed(ILogger logger, string program, string why);
    }
}
