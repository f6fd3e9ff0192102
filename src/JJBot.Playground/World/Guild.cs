using System.Text.Json.Nodes;

namespace JJBot.Playground.World;

/// <summary>https://docs.discord.com/developers/resources/guild#guild-object</summary>
internal sealed record Guild(Snowflake Id, string Name, Snowflake OwnerId, IReadOnlyList<Role> Roles, IReadOnlyDictionary<Snowflake, Member> Members)
{
    public const string Locale = "en-US";

    /// <summary>The role that everybody has carries the server's own id.</summary>
    public Role Everyone => Roles.First(role => role.Id == Id);

    public JsonObject ToJson() => new()
    {
        ["id"] = Id.ToString(),
        ["name"] = Name,
        ["icon"] = null,
        ["description"] = null,
        ["home_header"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["features"] = new JsonArray("COMMUNITY", "NEWS"),
        ["banner"] = null,
        ["owner_id"] = OwnerId.ToString(),
        ["application_id"] = null,
        ["region"] = "deprecated",
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["widget_enabled"] = false,
        ["widget_channel_id"] = null,
        ["verification_level"] = 0,
        ["roles"] = new JsonArray([.. Roles.Select(role => role.ToJson())]),
        ["default_message_notifications"] = 1,
        ["mfa_level"] = 0,
        ["explicit_content_filter"] = 0,
        ["max_presences"] = null,
        ["max_members"] = 500_000,
        ["max_stage_video_channel_users"] = 50,
        ["max_video_channel_users"] = 25,
        ["vanity_url_code"] = null,
        ["premium_tier"] = 0,
        ["premium_subscription_count"] = 0,
        ["preferred_locale"] = Locale,
        ["rules_channel_id"] = null,
        ["safety_alerts_channel_id"] = null,
        ["public_updates_channel_id"] = null,
        ["premium_progress_bar_enabled"] = false,
        ["nsfw"] = false,
        ["nsfw_level"] = 0,
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["incidents_data"] = null,
    };
}
