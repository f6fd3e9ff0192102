using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using JJBot.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JJBot.Tests.Hardship;

/// <summary>
/// Stands on the line between a bot and its playground. Passes everything on both ways, and can besides hold answers back, slip frames
/// in, and read with which code the bot closes its socket.
/// </summary>
internal sealed class Wiretap : IAsyncDisposable
{
    /// <summary>Tokens that begin so are of interactions that were slipped in; answers to them end here.</summary>
    public const string ForgedToken = "forged-";

    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly PlaygroundServer playground;
    private readonly WebApplication app;
    private readonly Channel<CaughtAnswer> caught = Channel.CreateUnbounded<CaughtAnswer>();
    private readonly Channel<int?> closes = Channel.CreateUnbounded<int?>();
    private readonly Channel<string> held = Channel.CreateUnbounded<string>();
    private readonly Channel<string> knocks = Channel.CreateUnbounded<string>();
    private volatile TaskCompletionSource? gate;
    private volatile TaskCompletionSource? door;
    private volatile TapLine? line;

    private Wiretap(PlaygroundServer playground)
    {
        this.playground = playground;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.UseWebSockets();
        app.Run(PassOnAsync);
    }

    public string ApiBase => $"http://{Host}/api/v10";

    /// <summary>Answers to interactions that were slipped in.</summary>
    public ChannelReader<CaughtAnswer> Caught => caught.Reader;

    /// <summary>The codes that the bot closed its sockets with; null where it broke off.</summary>
    public ChannelReader<int?> Closes => closes.Reader;

    /// <summary>The paths of answers that wait while <see cref="Hold"/> is in force.</summary>
    public ChannelReader<string> Held => held.Reader;

    /// <summary>The bot's attempts to connect, while they are held up and while they are not.</summary>
    public ChannelReader<string> Knocks => knocks.Reader;

    private string Host => new Uri(app.Urls.Single()).Authority;

    private string PlaygroundHost => new Uri(playground.Address).Authority;

    public static async Task<Wiretap> StartAsync(PlaygroundServer playground)
    {
        var tap = new Wiretap(playground);
        await tap.app.StartAsync();
        return tap;
    }

    /// <summary>From now on answers to interactions wait here.</summary>
    public void Hold() => gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>From now on the bot's attempts to connect wait here.</summary>
    public void HoldConnections()
    {
        door = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        while (knocks.Reader.TryRead(out _))
        {
        }
    }

    /// <summary>Lets everything go on that waits.</summary>
    public void Release()
    {
        gate?.TrySetResult();
        door?.TrySetResult();
        (gate, door) = (null, null);
    }

    /// <summary>Sends the bot a frame of our own.</summary>
    public Task SlipInAsync(string frame) => line!.SendAsync(Encoding.UTF8.GetBytes(frame), CancellationToken.None);

    /// <summary>Sends the bot bytes that are no compressed stream.</summary>
    public Task SlipInNoiseAsync(byte[] noise) => line!.SendUncompressedAsync(noise);

    public async ValueTask DisposeAsync()
    {
        Release();
        line?.Dispose();
        await app.DisposeAsync();
    }

    private Task PassOnAsync(HttpContext context) => context.WebSockets.IsWebSocketRequest ? ConnectAsync(context) : RequestAsync(context);

    private async Task RequestAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (path.Contains(ForgedToken, StringComparison.Ordinal))
        {
            caught.Writer.TryWrite(new CaughtAnswer(context.Request.Method, path, Encoding.UTF8.GetString(body.ToArray())));
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (gate is { } closed && path.Contains("/interactions/", StringComparison.Ordinal))
        {
            held.Writer.TryWrite(path);
            await closed.Task;
        }

        await ForwardAsync(context, body.ToArray());
    }

    private async Task ForwardAsync(HttpContext context, byte[] body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), $"{playground.Address}{context.Request.Path}{context.Request.QueryString}");
        request.Content = body.Length > 0 ? new ByteArrayContent(body) : null;
        foreach (var (name, value) in context.Request.Headers.Where(header => header.Key is not ("Host" or "Content-Length" or "Transfer-Encoding" or "Connection")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value.ToString()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, value.ToString());
            }
        }

        using var response = await Http.SendAsync(request);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(header => header.Key is not ("Transfer-Encoding" or "Content-Length" or "Date")))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        var text = await response.Content.ReadAsByteArrayAsync();
        if (text.Length > 0)
        {
            await context.Response.Body.WriteAsync(Readdressed(text));
        }
    }

    private async Task ConnectAsync(HttpContext context)
    {
        knocks.Writer.TryWrite(context.Request.Path);
        if (door is { } closed)
        {
            await closed.Task;
        }

        using var bot = await context.WebSockets.AcceptWebSocketAsync();
        using var discord = new ClientWebSocket();
        var query = context.Request.QueryString.Value!.Replace("&compress=zlib-stream", "", StringComparison.Ordinal);
        await discord.ConnectAsync(new Uri($"ws://{PlaygroundHost}{context.Request.Path}{query}"), context.RequestAborted);
        using var opened = new TapLine(bot);
        line = opened;
        using var ended = new CancellationTokenSource();
        var down = DownAsync(discord, opened, ended.Token);
        closes.Writer.TryWrite(await UpAsync(bot, discord, ended.Token));
        await ended.CancelAsync();
        await down;
    }

    /// <summary>From the bot to the playground, up to the bot's close.</summary>
    private static async Task<int?> UpAsync(WebSocket bot, ClientWebSocket discord, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var part = await bot.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    await discord.CloseOutputAsync(bot.CloseStatus ?? WebSocketCloseStatus.Empty, null, CancellationToken.None);
                    await bot.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                    return (int?)bot.CloseStatus;
                }

                await discord.SendAsync(buffer.AsMemory(0, part.Count), part.MessageType, part.EndOfMessage, cancellationToken);
            }
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            discord.Abort();
            return (int?)bot.CloseStatus;
        }
    }

    /// <summary>From the playground to the bot, up to the playground's close.</summary>
    private async Task DownAsync(ClientWebSocket discord, TapLine opened, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        using var whole = new MemoryStream();
        try
        {
            while (await discord.ReceiveAsync(buffer.AsMemory(), cancellationToken) is { MessageType: not WebSocketMessageType.Close } part)
            {
                whole.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    await opened.SendAsync(Readdressed(whole.ToArray()), cancellationToken);
                    whole.SetLength(0);
                }
            }

            await opened.CloseAsync(discord.CloseStatus);
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            opened.Break();
        }
    }

    /// <summary>Where the playground names itself, the bot reads our address, so that it comes back here.</summary>
    private byte[] Readdressed(byte[] text) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).Replace($"ws://{PlaygroundHost}", $"ws://{Host}", StringComparison.Ordinal));
}

internal sealed record CaughtAnswer(string Method, string Path, string Body);
