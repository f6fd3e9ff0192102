namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/events/gateway#get-gateway-bot</remarks>
public sealed record GatewayBot(string Url, int Shards = 1, SessionStartLimit? SessionStartLimit = null);

/// <summary>How many sessions may still be started. <paramref name="ResetAfter"/> is in milliseconds.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#session-start-limit-object</remarks>
public sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency = 1);
