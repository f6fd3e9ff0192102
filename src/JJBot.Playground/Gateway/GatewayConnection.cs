using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using JJBot.Playground.Faults;
using JJBot.Playground.Json;

namespace JJBot.Playground.Gateway;

/// <summary>One socket of a bot, from HELLO to its close.</summary>
internal sealed class GatewayConnection(WebSocket socket, GatewayHub hub, FaultSwitches faults, TimeProvider time, bool compressed) : IDisposable
{
    /// <summary>A client may send frames of up to this many bytes.</summary>
    public const int MaximumFrameBytes = 4096;

    private const int MaximumFramesPerMinute = 120;

    // A client that reads so slowly that this many frames wait is cut off; it can resume.
    private const int MaximumWaiting = 16_384;

    private readonly Channel<(byte[] Frame, DateTimeOffset Due)> outgoing = Channel.CreateBounded<(byte[], DateTimeOffset)>(
        new BoundedChannelOptions(MaximumWaiting) { SingleReader = true });

    private readonly CancellationTokenSource dropped = new();
    private readonly RateLimits.RateLimitBucket incoming = new(MaximumFramesPerMinute, TimeSpan.FromSeconds(60));
    private GatewaySession? session;

    public void Send(byte[] frame)
    {
        var late = faults.Late;
        if (!outgoing.Writer.TryWrite((frame, late > TimeSpan.Zero ? time.GetUtcNow() + late : default)))
        {
            Drop();
        }
    }

    /// <summary>Ends the socket at once and without a word, as a broken line does.</summary>
    public void Drop()
    {
        try
        {
            dropped.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended on its own just now.
        }
    }

    /// <summary>Op 9: the socket stays, its session does not.</summary>
    public void Invalidate(bool resumable)
    {
        if (Interlocked.Exchange(ref session, null) is { } lost)
        {
            hub.Disconnected(lost, this, forGood: !resumable);
        }

        Send(GatewayFrame.Control(Opcode.InvalidSession, resumable));
    }

    public async Task RunAsync(CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping, dropped.Token);
        Send(GatewayFrame.Hello(GatewayHub.HeartbeatMilliseconds));
        var pump = PumpAsync(ending.Token);
        WebSocketCloseStatus? closedBy = null;
        try
        {
            closedBy = await ReceiveUntilClosedAsync(ending.Token);
            outgoing.Writer.TryComplete();
            await pump;
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, ending.Token);
        }
        catch (GatewayCloseException close)
        {
            outgoing.Writer.TryComplete();
            await CloseAsync(pump, close, ending.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
        finally
        {
            outgoing.Writer.TryComplete();
            if (session is not null)
            {
                // Only 1000 and 1001 say that the client has done with its session.
                hub.Disconnected(session, this, forGood: closedBy is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable);
            }
        }
    }

    public void Dispose()
    {
        dropped.Dispose();
        socket.Dispose();
    }

    private async Task CloseAsync(Task pump, GatewayCloseException close, CancellationToken cancellationToken)
    {
        try
        {
            await pump;
            await socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Message, cancellationToken);
            var rest = new byte[MaximumFrameBytes];
            while ((await socket.ReceiveAsync(rest.AsMemory(), cancellationToken)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }

    private async Task PumpAsync(CancellationToken cancellationToken)
    {
        using var compressor = compressed ? new ZlibCompressor() : null;
        try
        {
            await foreach (var (frame, due) in outgoing.Reader.ReadAllAsync(cancellationToken))
            {
                if (due != default && due - time.GetUtcNow() is { Ticks: > 0 } wait)
                {
                    await Task.Delay(wait, time, cancellationToken);
                }

                if (compressor is null)
                {
                    await socket.SendAsync(frame.AsMemory(), WebSocketMessageType.Text, true, cancellationToken);
                }
                else
                {
                    await socket.SendAsync(compressor.Compress(frame), WebSocketMessageType.Binary, true, cancellationToken);
                }
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            Drop();
        }
    }

    private async Task<WebSocketCloseStatus?> ReceiveUntilClosedAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[MaximumFrameBytes + 1];
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return socket.CloseStatus;
                }

                length += part.Count;
                if (length > MaximumFrameBytes)
                {
                    throw GatewayCloseException.DecodeError;
                }
            }
            while (!part.EndOfMessage);

            if (!incoming.Take(time.GetUtcNow()).IsAllowed)
            {
                throw GatewayCloseException.RateLimited;
            }

            try
            {
                Handle(Read(buffer.AsSpan(0, length)));
            }
            catch (Exception error) when (error is InvalidOperationException or FormatException)
            {
                // A value of another kind than its field wants.
                throw GatewayCloseException.DecodeError;
            }
        }
    }

    private static JsonElement Read(ReadOnlySpan<byte> frame)
    {
        try
        {
            var json = JsonBytes.Parse(frame);
            return json.ValueKind == JsonValueKind.Object ? json : throw GatewayCloseException.DecodeError;
        }
        catch (JsonException)
        {
            throw GatewayCloseException.DecodeError;
        }
    }

    private void Handle(JsonElement frame)
    {
        var data = frame.Field("d") ?? default;
        switch (frame.Int("op"))
        {
            case Opcode.Heartbeat:
                HandleHeartbeat(data);
                break;
            case Opcode.Identify when session is null:
                session = hub.Identify(this, data);
                break;
            case Opcode.Resume when session is null:
                session = hub.Resume(this, data);
                break;
            case Opcode.Identify or Opcode.Resume:
                throw GatewayCloseException.AlreadyAuthenticated;
            case Opcode.PresenceUpdate or Opcode.VoiceStateUpdate or Opcode.RequestGuildMembers or Opcode.RequestSoundboardSounds when session is null:
                throw GatewayCloseException.NotAuthenticated;
            case Opcode.RequestGuildMembers:
                hub.SendMembers(session!, data);
                break;
            case Opcode.PresenceUpdate or Opcode.VoiceStateUpdate or Opcode.RequestSoundboardSounds:
                break;
            default:
                throw GatewayCloseException.UnknownOpcode;
        }
    }

    private void HandleHeartbeat(JsonElement seen)
    {
        if (seen.ValueKind == JsonValueKind.Number && seen.TryGetInt64(out var sequence))
        {
            session?.Acknowledge(sequence);
        }

        if (!faults.SilentHeartbeats)
        {
            Send(GatewayFrame.HeartbeatAck);
        }
    }
}
