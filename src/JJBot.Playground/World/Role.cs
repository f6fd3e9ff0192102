using System.Text.Json.Nodes;

namespace JJBot.Playground.World;

/// <summary>https://docs.discord.com/developers/topics/permissions#role-object</summary>
/// <param name="Bot">The bot whose own role this is.</param>
/// <param name="Mentionable">Whether those may ping it too who may not mention everyone.</param>
internal sealed record Role(
    Snowflake Id, string Name, Permission Permissions, int Position, int Color = 0, bool Hoisted = false, Snowflake? Bot = null, bool Mentionable = false)
{
    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = Id.ToString(),
            ["name"] = Name,
            ["description"] = null,
            ["permissions"] = Permissions.ToWire(),
            ["position"] = Position,
            ["color"] = Color,
            ["colors"] = new JsonObject { ["primary_color"] = Color, ["secondary_color"] = null, ["tertiary_color"] = null },
            ["hoist"] = Hoisted,
            ["managed"] = Bot is not null,
            ["mentionable"] = Mentionable,
            ["icon"] = null,
            ["unicode_emoji"] = null,
            ["flags"] = 0,
        };
        if (Bot is { } bot)
        {
            json["tags"] = new JsonObject { ["bot_id"] = bot.ToString() };
        }

        return json;
    }
}
