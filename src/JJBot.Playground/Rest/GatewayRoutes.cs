using System.Text.Json.Nodes;
using JJBot.Playground.Gateway;
using JJBot.Playground.RateLimits;

namespace JJBot.Playground.Rest;

/// <summary>https://docs.discord.com/developers/events/gateway#get-gateway-bot</summary>
internal sealed class GatewayRoutes(GatewayHub gateway)
{
    /// <summary>Where a client connects, without a query; known once the server listens.</summary>
    public string Url { get; set; } = "";

    public IEnumerable<ApiRoute> All =>
    [
        new("GET", "/gateway", Caller.Anybody, null, null, _ => new(Reply.Ok(new JsonObject { ["url"] = Url }))),
        new("GET", "/gateway/bot", Caller.Bot, RateLimitRule.Gateway, null, _ => new(Reply.Ok(new JsonObject
        {
            ["url"] = Url,
            ["session_start_limit"] = gateway.Budget.ToJson(),
            ["shards"] = 1,
        }))),
    ];
}
