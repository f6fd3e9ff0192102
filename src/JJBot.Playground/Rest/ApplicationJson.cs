using System.Text.Json.Nodes;
using JJBot.Playground.World;

namespace JJBot.Playground.Rest;

/// <summary>https://docs.discord.com/developers/resources/application#application-object</summary>
internal static class ApplicationJson
{
    public static JsonObject Basic(WorldState world) => new()
    {
        ["id"] = world.ApplicationId.ToString(),
        ["name"] = world.ApplicationName,
        ["icon"] = null,
        ["description"] = "",
        ["bot"] = world.Bot.ToJson(),
    };

    public static JsonObject Full(WorldState world)
    {
        var json = Basic(world);
        json["type"] = null;
        json["summary"] = "";
        json["bot_public"] = true;
        json["bot_require_code_grant"] = false;
        json["verify_key"] = new string('0', 64);
        json["flags"] = 0;
        json["flags_new"] = "0";
        json["hook"] = true;
        json["redirect_uris"] = new JsonArray();
        json["interactions_endpoint_url"] = null;
        json["role_connections_verification_url"] = null;
        json["owner"] = world.Humans.Last().ToJson();
        json["approximate_guild_count"] = world.Guilds.Count();
        json["approximate_user_install_count"] = 0;
        json["approximate_user_authorization_count"] = 0;
        json["event_webhooks_url"] = null;
        json["event_webhooks_status"] = 1;
        json["event_webhooks_types"] = new JsonArray();
        json["explicit_content_filter"] = 0;
        json["integration_types_config"] = new JsonObject { ["0"] = new JsonObject() };
        json["team"] = null;
        json["eligible_oauth2_scopes"] = new JsonArray("applications.commands", "bot");
        return json;
    }
}
