using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Json;
using JJBot.Playground.World;

namespace JJBot.Playground.Commands;

/// <summary>A registered command. https://docs.discord.com/developers/interactions/application-commands#application-command-object</summary>
/// <param name="GuildId">The only server that has it; null for a global command.</param>
/// <param name="Json">The command as the API gives it.</param>
internal sealed record ApplicationCommand(Snowflake Id, Snowflake? GuildId, int Type, string Name, JsonElement Json)
{
    public const int ChatInput = 1;
    public const int UserMenu = 2;
    public const int MessageMenu = 3;

    /// <summary>What a member needs to see it: none set, everybody; "0", administrators.</summary>
    public Permission? DefaultMemberPermissions { get; } = Json.Id("default_member_permissions") is { } bits ? (Permission)bits.Value : null;

    public IEnumerable<JsonElement> Options => Json.Items("options");

    /// <summary>Whether it can be used in a server (0), a direct message with the bot (1).</summary>
    public bool IsFor(int context) =>
        Json.Field("contexts") is not { ValueKind: JsonValueKind.Array } contexts || contexts.EnumerateArray().Any(each => each.GetInt32() == context);

    public static ApplicationCommand From(JsonElement definition, Snowflake id, Snowflake version, Snowflake application, Snowflake? guild)
    {
        var type = definition.Int("type") ?? ChatInput;
        var json = new JsonObject
        {
            ["id"] = id.ToString(),
            ["application_id"] = application.ToString(),
            ["version"] = version.ToString(),
            ["default_member_permissions"] = definition.Id("default_member_permissions")?.ToString(),
            ["type"] = type,
            ["name"] = definition.Text("name"),
            ["name_localizations"] = definition.Object("name_localizations") is { } names ? JsonBytes.ToNode(names) : null,
            ["description"] = definition.Text("description") ?? "",
            ["description_localizations"] = definition.Object("description_localizations") is { } texts ? JsonBytes.ToNode(texts) : null,
            ["nsfw"] = definition.Bool("nsfw") ?? false,
        };
        if (definition.Field("options") is { ValueKind: JsonValueKind.Array } options && options.GetArrayLength() > 0)
        {
            json["options"] = JsonBytes.ToNode(options);
        }

        if (guild is { } guildId)
        {
            json["guild_id"] = guildId.ToString();
        }
        else
        {
            AddGlobalFields(json, definition);
        }

        return new ApplicationCommand(id, guild, type, definition.Text("name")!, JsonBytes.Parse(JsonBytes.From(json)));
    }

    /// <summary>The command without its translations, as lists give it unless asked.</summary>
    public JsonNode WithoutLocalizations()
    {
        var json = JsonNode.Parse(JsonBytes.From(JsonBytes.ToNode(Json)!))!.AsObject();
        json.Remove("name_localizations");
        json.Remove("description_localizations");
        return json;
    }

    // https://docs.discord.com/developers/interactions/application-commands: contexts and integration types are for global commands only.
    private static void AddGlobalFields(JsonObject json, JsonElement definition)
    {
        var contexts = definition.Field("contexts") is { ValueKind: JsonValueKind.Array } given ? JsonBytes.ToNode(given) : null;
        json["dm_permission"] = definition.Bool("dm_permission") ?? true;
        json["contexts"] = contexts ?? (definition.Bool("dm_permission") == false ? new JsonArray(0) : null);
        json["integration_types"] = definition.Field("integration_types") is { ValueKind: JsonValueKind.Array } types
            ? JsonBytes.ToNode(types)
            : new JsonArray(0);
    }
}
