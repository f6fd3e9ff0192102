using System.Text.Json.Nodes;
using JJBot.Playground.RateLimits;
using JJBot.Playground.World;

namespace JJBot.Playground.Rest;

/// <summary>https://docs.discord.com/developers/resources/guild</summary>
internal sealed class GuildRoutes(WorldState world)
{
    public IEnumerable<ApiRoute> All =>
    [
        new("GET", "/guilds/{guild}", Caller.Bot, RateLimitRule.Default, "guild", request => new(Reply.Ok(Find(request).ToJson()))),
        new("GET", "/guilds/{guild}/channels", Caller.Bot, RateLimitRule.Default, "guild", request => new(Reply.Ok(Channels(Find(request))))),
        new("GET", "/guilds/{guild}/threads/active", Caller.Bot, RateLimitRule.Default, "guild", request => new(Reply.Ok(Threads(Find(request))))),
        new("GET", "/guilds/{guild}/roles", Caller.Bot, RateLimitRule.Default, "guild", request => new(Reply.Ok(new JsonArray([.. Find(request).Roles.Select(role => role.ToJson())])))),
        new("GET", "/guilds/{guild}/members/{user}", Caller.Bot, RateLimitRule.Default, "guild", request => new(Reply.Ok(Member(Find(request), request)))),
    ];

    private Guild Find(ApiRequest request) => world.Guild(request.Id("guild")) ?? throw ApiError.UnknownGuild;

    // Channels that the bot cannot see are not listed.
    private JsonArray Channels(Guild guild) => [.. world.ChannelsOf(guild).Where(channel => world.CanView(world.Bot.Id, channel)).Select(channel => channel.ToJson())];

    private JsonObject Threads(Guild guild) => new()
    {
        ["threads"] = new JsonArray([.. world.ThreadsOf(guild).Where(thread => thread.Thread is { Archived: false } && world.CanView(world.Bot.Id, thread)).Select(thread => thread.ToJson())]),
        ["members"] = new JsonArray(),
        ["has_more"] = false,
    };

    private static JsonObject Member(Guild guild, ApiRequest request)
    {
        var user = request.Text("user") == "@me" ? null : (Snowflake?)request.Id("user");
        return user is { } id && guild.Members.TryGetValue(id, out var member) ? member.ToJson() : throw ApiError.UnknownMember;
    }
}
