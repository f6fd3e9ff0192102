using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace JJBot.Discord.Tests.Infrastructure;

/// <summary>The gateway's end of one connection, in the hands of the test. Compresses as Discord does.</summary>
internal sealed class FakeGatewayConnection : IAsyncDisposable
{
    private readonly WebSocket socket;
    private readonly MemoryStream compressed = new();
    private readonly ZLibStream zlib;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public FakeGatewayConnection(WebSocket socket, string path, string query)
    {
        (this.socket, Path, Query) = (socket, path, query);
        zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true);
    }

    public string Path { get; }

    public string Query { get; }

    public Task Ended => ended.Task;

    /// <summary>Says HELLO, awaits IDENTIFY or RESUME, and answers with READY or RESUMED.</summary>
    public async Task<JsonElement> GreetAsync(int intervalMilliseconds = 45_000)
    {
        await SendAsync($$"""{"op":10,"d":{"heartbeat_interval":{{intervalMilliseconds}}},"s":null,"t":null}""");
        var greeting = await ReceiveAsync();
        while (greeting.GetProperty("op").GetInt32() == 1)
        {
            greeting = await ReceiveAsync();
        }

        await (greeting.GetProperty("op").GetInt32() == 2 ? SendReadyAsync() : SendEventAsync("RESUMED", 10, "{}"));
        return greeting;
    }

    public Task SendReadyAsync(string resumeUrl = "") =>
        SendEventAsync("READY", 1, $$"""{"v":10,"user":{"id":"1","username":"jjbot"},"guilds":[],"session_id":"the-session","resume_gateway_url":"{{resumeUrl}}"}""");

    public Task SendEventAsync(string name, long sequence, string data) => SendAsync($$"""{"op":0,"t":"{{name}}","s":{{sequence}},"d":{{data}}}""");

    public async Task SendAsync(string json)
    {
        compressed.SetLength(0);
        await zlib.WriteAsync(Encoding.UTF8.GetBytes(json));
        await zlib.FlushAsync();
        await SendRawAsync(compressed.ToArray());
    }

    public Task SendRawAsync(byte[] bytes) => socket.SendAsync(bytes, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);

    /// <summary>The next message of the bot's.</summary>
    public async Task<JsonElement> ReceiveAsync()
    {
        var buffer = new byte[4097];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None).WaitAsync(Some.Patience);
        Assert.Equal(WebSocketMessageType.Text, received.MessageType);
        Assert.True(received.EndOfMessage && received.Count <= 4096, "A client's message has at most 4096 bytes.");
        return JsonDocument.Parse(buffer.AsMemory(0, received.Count)).RootElement.Clone();
    }

    /// <summary>Reads until the bot closes; its close code, or null where it just went away.</summary>
    public async Task<int?> ClosedAsync()
    {
        var buffer = new byte[4097];
        try
        {
            while ((await socket.ReceiveAsync(buffer, CancellationToken.None).WaitAsync(Some.Patience)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (WebSocketException)
        {
            return null;
        }
        finally
        {
            Drop();
        }

        return (int?)socket.CloseStatus;
    }

    public async Task CloseAsync(int code)
    {
        await socket.CloseOutputAsync((WebSocketCloseStatus)code, "", CancellationToken.None);
        await ClosedAsync();
    }

    /// <summary>Goes away without a word.</summary>
    public void Drop()
    {
        if (socket.State == WebSocketState.Open)
        {
            socket.Abort();
        }

        ended.TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        ended.TrySetResult();
        await zlib.DisposeAsync();
        await compressed.DisposeAsync();
    }
}
