using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JJBot.Discord.Gateway;

/// <summary>One WebSocket to the gateway: whole messages in, rate-limited messages out. Read by one reader at a time.</summary>
internal sealed class GatewayConnection(TimeProvider time) : IDisposable
{
    /// <summary>Leaves the session resumable; 1000 and 1001 would end it.</summary>
    public const int ResumableCode = 4000;

    /// <summary>Larger than anything Discord is known to send.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly ClientWebSocket socket = new();
    private readonly GatewayInflater inflater = new(MostBytes);
    private readonly SendBudget budget = new(time);
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource aborted = new();
    private byte[] buffer = new byte[16 * 1024];

    /// <summary>What the other side gave when it closed; null where it did not.</summary>
    public int? CloseCode => (int?)socket.CloseStatus;

    public async Task ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        if (address.IsLoopback)
        {
            // A proxy of the environment is none for this machine.
            socket.Options.Proxy = null;
        }

        await socket.ConnectAsync(address, either.Token);
    }

    /// <summary>The next message as JSON, valid until the next call; null when the other side has closed.</summary>
    /// <exception cref="InvalidDataException">The stream is damaged: nothing after this can be read.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                Grow();
            }

            var received = await socket.ReceiveAsync(buffer.AsMemory(length), aborted.Token);
            length += received.Count;
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (!received.EndOfMessage)
            {
                continue;
            }

            if (received.MessageType == WebSocketMessageType.Text)
            {
                return buffer.AsMemory(0, length);
            }

            if (GatewayInflater.IsComplete(buffer.AsSpan(0, length)))
            {
                return inflater.Inflate(buffer.AsMemory(0, length));
            }
        }
    }

    public Task SendAsync<T>(T payload, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        SendAsync(JsonSerializer.SerializeToUtf8Bytes(payload, type), cancellationToken);

    public async Task SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await budget.SpendAsync(cancellationToken);
            await socket.SendAsync(json, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Says good-bye such that the session can be resumed. The reader ends soon, whether the other side answers or not.</summary>
    public async Task CloseAsync(TimeSpan patience)
    {
        try
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await socket.CloseOutputAsync((WebSocketCloseStatus)ResumableCode, "resuming later", timeout.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or InvalidOperationException or OperationCanceledException)
        {
            // It is closed already, which was the aim.
        }

        try
        {
            aborted.CancelAfter(patience);
        }
        catch (ObjectDisposedException)
        {
            // The reader has ended meanwhile.
        }
    }

    public void Dispose()
    {
        socket.Dispose();
        inflater.Dispose();
        sending.Dispose();
        aborted.Dispose();
    }

    private void Grow()
    {
        if (buffer.Length >= MostBytes)
        {
            throw new InvalidDataException($"A message is larger than {MostBytes} bytes.");
        }

        Array.Resize(ref buffer, Math.Min(buffer.Length * 2, MostBytes));
    }
}
