using System.Text.Json.Nodes;
using JJBot.Playground.Json;

namespace JJBot.Playground.World;

/// <summary>https://docs.discord.com/developers/resources/user#user-object</summary>
/// <param name="Label">What the page calls a person whom one can be ("Moderator"); null for the bot.</param>
internal sealed record User(Snowflake Id, string Username, string GlobalName, bool IsBot = false, string? Label = null)
{
    public const string Locale = "en-US";

    /// <summary>The user as everybody sees it; users never change here, so it is written once.</summary>
    public byte[] Wire => field ??= JsonBytes.From(ToJson());

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = Id.ToString(),
            ["username"] = Username,
            ["global_name"] = IsBot ? null : GlobalName,
            ["discriminator"] = IsBot ? "0001" : "0",
            ["avatar"] = null,
            ["avatar_decoration_data"] = null,
            ["banner"] = null,
            ["accent_color"] = null,
            ["primary_guild"] = null,
            ["collectibles"] = null,
            ["public_flags"] = 0,
            ["flags"] = 0,
        };
        if (IsBot)
        {
            json["bot"] = true;
        }

        return json;
    }
}
