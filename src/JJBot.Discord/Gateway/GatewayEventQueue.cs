using System.Text.Json;
using System.Threading.Channels;
using JJBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace JJBot.Discord.Gateway;

/// <summary>Reads the events that somebody wants to know of, and tells them apart from the connection's own thread.</summary>
internal sealed partial class GatewayEventQueue(IEnumerable<IGatewayEventHandler> handlers, ILogger<GatewayEventQueue> logger)
{
    private const int Capacity = 10_000;
    private readonly IGatewayEventHandler[] handlers = [.. handlers];

    private readonly Channel<GatewayEvent> queue =
        System.Threading.Channels.Channel.CreateBounded<GatewayEvent>(new BoundedChannelOptions(Capacity) { SingleReader = true });

    /// <exception cref="JsonException">The event is not of the shape that its name promises.</exception>
    public void Add(string? name, ReadOnlySpan<byte> data)
    {
        if (handlers.Length == 0)
        {
            return;
        }

        GatewayEvent? gatewayEvent = name switch
        {
            "READY" => JsonSerializer.Deserialize(data, DiscordJson.Wire.Ready) is { } ready ? new ReadyEvent(ready) : null,
            "GUILD_CREATE" => JsonSerializer.Deserialize(data, DiscordJson.Wire.Guild) is { } guild ? new GuildCreateEvent(guild) : null,
            "GUILD_DELETE" => JsonSerializer.Deserialize(data, DiscordJson.Wire.Guild) is { } guild ? new GuildDeleteEvent(guild) : null,
            "CHANNEL_DELETE" or "THREAD_DELETE" =>
                JsonSerializer.Deserialize(data, DiscordJson.Wire.Channel) is { } channel ? new ChannelDeleteEvent(channel) : null,
            _ => null,
        };
        if (gatewayEvent is not null && !queue.Writer.TryWrite(gatewayEvent))
        {
            Log.Full(logger, name);
        }
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var gatewayEvent in queue.Reader.ReadAllAsync(cancellationToken))
        {
            foreach (var handler in handlers)
            {
                await TellAsync(handler, gatewayEvent, cancellationToken);
            }
        }
    }

    private async Task TellAsync(IGatewayEventHandler handler, GatewayEvent gatewayEvent, CancellationToken cancellationToken)
    {
        try
        {
            await handler.HandleAsync(gatewayEvent, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.HandlerFailed(logger, exception, handler.GetType().Name, gatewayEvent.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Too many gateway events are waiting; {Event} is lost")]
        public static partial void Full(ILogger logger, string? @event);

        [LoggerMessage(LogLevel.Error, "{Handler} failed at {Event}")]
        public static partial void HandlerFailed(ILogger logger, Exception exception, string handler, string @event);
    }
}
