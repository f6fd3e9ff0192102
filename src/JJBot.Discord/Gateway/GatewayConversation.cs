using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using JJBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace JJBot.Discord.Gateway;

/// <summary>What is said over one connection, from HELLO to its end.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#connection-lifecycle</remarks>
internal sealed partial class GatewayConversation(
    GatewayConnection connection, GatewaySession session, GatewayContext context, ILogger logger)
{
    private static readonly TimeSpan HelloDue = TimeSpan.FromSeconds(30);
    private Heartbeat? heartbeat;
    private Task beating = Task.CompletedTask;
    private string? ourReason;

    /// <summary>Receives until the connection ends.</summary>
    public async Task<GatewayEnding> RunAsync()
    {
        using var ended = new CancellationTokenSource();
        await using var patience = context.Time.CreateTimer(_ => EndIfSilent(), null, HelloDue, Timeout.InfiniteTimeSpan);
        try
        {
            while (await connection.ReceiveAsync() is { } message)
            {
                if (TryRead(message) is { } payload && await HandleAsync(payload, ended.Token) is { } ending)
                {
                    await connection.CloseAsync(TimeSpan.Zero);
                    return ending;
                }
            }

            await connection.CloseAsync(TimeSpan.Zero);
            return ourReason is null ? GatewayCloseCodes.EndingFor(connection.CloseCode) : new GatewayEnding(GatewayNext.Resume, ourReason);
        }
        catch (InvalidDataException exception)
        {
            Log.DamagedStream(logger, exception.Message);
            await connection.CloseAsync(TimeSpan.Zero);
            return new GatewayEnding(GatewayNext.Resume, "The gateway sent a damaged message");
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            return new GatewayEnding(GatewayNext.Resume, ourReason ?? "The connection was lost");
        }
        finally
        {
            await ended.CancelAsync();
            await beating;
        }
    }

    private GatewayPayload? TryRead(ReadOnlyMemory<byte> message)
    {
        try
        {
            var payload = GatewayPayload.Read(message);
            session.Sequence = payload.Sequence ?? session.Sequence;
            return payload;
        }
        catch (JsonException exception)
        {
            Log.MalformedPayload(logger, exception.Message);
            return null;
        }
    }

    private async ValueTask<GatewayEnding?> HandleAsync(GatewayPayload payload, CancellationToken ended)
    {
        try
        {
            switch (payload.Opcode)
            {
                case GatewayOpcode.Dispatch:
                    Dispatch(payload);
                    return null;
                case GatewayOpcode.HeartbeatAck:
                    heartbeat?.Acknowledge();
                    return null;
                case GatewayOpcode.Heartbeat:
                    await BeatAsync(ended);
                    return null;
                case GatewayOpcode.Hello:
                    await GreetAsync(payload, ended);
                    return null;
                case GatewayOpcode.Reconnect:
                    return new GatewayEnding(GatewayNext.Resume, "Discord asked to reconnect");
                case GatewayOpcode.InvalidSession:
                    return InvalidSession(JsonSerializer.Deserialize(payload.Data.Span, DiscordJson.Wire.Boolean));
                default:
                    return null;
            }
        }
        catch (JsonException exception)
        {
            // One event that cannot be read is lost; those after it are not.
            Log.MalformedEvent(logger, payload.EventName ?? payload.Opcode.ToString(), exception.Message);
            return null;
        }
    }

    private GatewayEnding InvalidSession(bool resumable) => resumable
        ? new GatewayEnding(GatewayNext.Resume, "Discord asked to resume the session")
        : new GatewayEnding(GatewayNext.NewSession, "Discord ended the session")
        {
            // A little apart, so that many clients do not come back at once.
            Wait = TimeSpan.FromSeconds(1 + (4 * context.Random.NextDouble())),
        };

    private void Dispatch(GatewayPayload payload)
    {
        switch (payload.EventName)
        {
            case GatewayPayload.InteractionCreate:
                context.Dispatcher.TryAccept(
                    JsonSerializer.Deserialize(payload.Data.Span, DiscordJson.Wire.InteractionCreate) ?? throw new JsonException("The interaction is null."));
                return;
            case "MESSAGE_CREATE":
                context.Messages.TryAccept(
                    JsonSerializer.Deserialize(payload.Data.Span, DiscordJson.Wire.MessageCreate) ?? throw new JsonException("The message is null."));
                return;
            case "READY":
                var ready = JsonSerializer.Deserialize(payload.Data.Span, DiscordJson.Wire.Ready) ?? throw new JsonException("READY is null.");
                session.Open(ready.SessionId, ready.ResumeGatewayUrl);
                context.Messages.Self = ready.User?.Id ?? default;
                context.Status.SetReady(context.Time.GetUtcNow(), resumed: false);
                Log.Ready(logger, ready.User?.DisplayName ?? "", ready.Guilds?.Count ?? 0);
                break;
            case "RESUMED":
                context.Status.SetReady(context.Time.GetUtcNow(), resumed: true);
                Log.Resumed(logger);
                break;
        }

        context.Events.Add(payload.EventName, payload.Data.Span);
    }

    private async Task GreetAsync(GatewayPayload payload, CancellationToken ended)
    {
        var hello = JsonSerializer.Deserialize(payload.Data.Span, DiscordJson.Wire.Hello);
        if (heartbeat is not null || hello is not { HeartbeatInterval: > 0 })
        {
            throw new JsonException("HELLO states no interval, or came twice.");
        }

        heartbeat = new Heartbeat(TimeSpan.FromMilliseconds(hello.HeartbeatInterval), context.Time, context.Random);
        beating = BeatOnAsync(heartbeat, ended);
        if (session is { IsOpen: true, Sequence: { } sequence })
        {
            var resume = new OutgoingPayload<Resume>(GatewayOpcode.Resume, new Resume(context.Options.Token, session.Id!, sequence));
            await connection.SendAsync(resume, DiscordJson.Wire.OutgoingPayloadResume, ended);
            return;
        }

        context.Budget.Spend();
        var properties = new IdentifyProperties(OperatingSystem.IsWindows() ? "windows" : "linux", "JJBot", "JJBot");
        var identify = new OutgoingPayload<Identify>(GatewayOpcode.Identify, new Identify(context.Options.Token, properties, context.Options.Intents));
        await connection.SendAsync(identify, DiscordJson.Wire.OutgoingPayloadIdentify, ended);
    }

    private async Task BeatOnAsync(Heartbeat beats, CancellationToken ended)
    {
        try
        {
            await beats.RunAsync(BeatAsync, ended);
            await EndAsync("A heartbeat stayed without an answer");
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or InvalidOperationException or IOException)
        {
            // The connection has ended, which its reader notices by itself.
        }
    }

    private Task BeatAsync(CancellationToken cancellationToken)
    {
        var sequence = session.Sequence?.ToString(CultureInfo.InvariantCulture) ?? "null";
        return connection.SendAsync(Encoding.ASCII.GetBytes($$"""{"op":1,"d":{{sequence}}}"""), cancellationToken);
    }

    private void EndIfSilent()
    {
        if (heartbeat is null)
        {
            _ = EndAsync("Discord did not say HELLO");
        }
    }

    private Task EndAsync(string reason)
    {
        ourReason = reason;
        return connection.CloseAsync(TimeSpan.Zero);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Ready as {Name} in {Guilds} servers")]
        public static partial void Ready(ILogger logger, string name, int guilds);

        [LoggerMessage(LogLevel.Information, "Resumed the session")]
        public static partial void Resumed(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "A gateway message is left out: {Reason}")]
        public static partial void MalformedPayload(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "The gateway event {Event} is left out: {Reason}")]
        public static partial void MalformedEvent(ILogger logger, string @event, string reason);

        [LoggerMessage(LogLevel.Warning, "The gateway's stream is damaged: {Reason}")]
        public static partial void DamagedStream(ILogger logger, string reason);
    }
}
