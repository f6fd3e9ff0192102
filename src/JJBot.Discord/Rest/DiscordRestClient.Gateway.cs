using JJBot.Discord.Wire;

namespace JJBot.Discord.Rest;

/// <remarks>https://docs.discord.com/developers/events/gateway</remarks>
public sealed partial class DiscordRestClient
{
    private static readonly Endpoint GetGatewayBot = new(HttpMethod.Get, "gateway/bot");

    public Task<GatewayBot> GetGatewayBotAsync(CancellationToken cancellationToken) =>
        SendAsync(new Route(GetGatewayBot, "gateway/bot"), body: null, DiscordJson.Wire.GatewayBot, cancellationToken);
}
