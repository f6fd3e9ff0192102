using System.Text.Json.Nodes;
using JJBot.Playground.World;

namespace JJBot.Playground.Gateway;

/// <summary>What a session is told first. https://docs.discord.com/developers/events/gateway-events#ready</summary>
internal static class WelcomeJson
{
    public static JsonObject Ready(WorldState world, GatewaySession session, string resumeUrl)
    {
        var user = world.Bot.ToJson();
        user["verified"] = true;
        user["mfa_enabled"] = true;
        user["email"] = null;
        return new JsonObject
        {
            ["v"] = 10,
            ["user_settings"] = new JsonObject(),
            ["user"] = user,
            ["session_type"] = "normal",
            ["session_id"] = session.Id,
            ["resume_gateway_url"] = resumeUrl,
            ["relationships"] = new JsonArray(),
            ["private_channels"] = new JsonArray(),
            ["presences"] = new JsonArray(),
            ["guilds"] = new JsonArray([.. world.Guilds.Select(guild => new JsonObject { ["id"] = guild.Id.ToString(), ["unavailable"] = true })]),
            ["guild_join_requests"] = new JsonArray(),
            ["geo_ordered_rtc_regions"] = new JsonArray(),
            ["auth"] = new JsonObject(),
            ["application"] = new JsonObject { ["id"] = world.ApplicationId.ToString(), ["flags"] = 0 },
            ["shard"] = new JsonArray(session.Shard, session.Shards),
            ["_trace"] = new JsonArray(),
        };
    }

    /// <summary>https://docs.discord.com/developers/events/gateway-events#guild-create</summary>
    public static JsonObject Guild(WorldState world, Guild guild)
    {
        var json = guild.ToJson();
        json["joined_at"] = guild.Members[world.Bot.Id].JoinedAt.ToWire();
        json["large"] = false;
        json["unavailable"] = false;
        json["member_count"] = guild.Members.Count;
        json["voice_states"] = new JsonArray();
        json["members"] = new JsonArray([.. guild.Members.Values.Select(member => member.ToJson())]);
        json["channels"] = new JsonArray([.. world.ChannelsOf(guild).Select(channel => world.ChannelForBot(channel))]);
        json["threads"] = new JsonArray([.. world.ThreadsOf(guild).Where(thread => world.CanView(world.Bot.Id, thread)).Select(thread => thread.ToJson())]);
        json["presences"] = new JsonArray();
        json["stage_instances"] = new JsonArray();
        json["guild_scheduled_events"] = new JsonArray();
        json["soundboard_sounds"] = new JsonArray();
        return json;
    }
}
