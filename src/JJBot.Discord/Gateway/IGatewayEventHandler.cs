using JJBot.Discord.Wire;

namespace JJBot.Discord.Gateway;

/// <summary>Is told of what happens to servers and channels. Several may be registered; each event reaches them in order, one at a time.</summary>
public interface IGatewayEventHandler
{
    Task HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken);
}

/// <remarks>https://docs.discord.com/developers/events/gateway-events#receive-events</remarks>
public abstract record GatewayEvent;

/// <summary>A new session: what was known of servers is to be compared with <see cref="Ready.Guilds"/>.</summary>
public sealed record ReadyEvent(Ready Ready) : GatewayEvent;

/// <summary>A server became known or available.</summary>
public sealed record GuildCreateEvent(Guild Guild) : GatewayEvent;

/// <summary>A server became unavailable, or, where <see cref="Guild.Unavailable"/> is not stated, the bot was removed from it.</summary>
public sealed record GuildDeleteEvent(Guild Guild) : GatewayEvent
{
    public bool Removed => Guild.Unavailable is null;
}

/// <summary>A channel or thread is gone.</summary>
public sealed record ChannelDeleteEvent(Channel Channel) : GatewayEvent;
