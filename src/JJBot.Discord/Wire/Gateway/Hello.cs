namespace JJBot.Discord.Wire;

/// <summary>The interval is in milliseconds.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway-events#hello</remarks>
public sealed record Hello(int HeartbeatInterval);
