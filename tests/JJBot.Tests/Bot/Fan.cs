using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot;

/// <summary>Somebody who asks the bot, and reads what it answers.</summary>
internal static class Fan
{
    /// <summary>Uses a slash command and waits for the answer.</summary>
    public static async Task<JsonElement> AsksAsync(this Person person, string channel, string command, params (string Name, JsonNode Value)[] options)
    {
        await person.UseAsync(channel, command, options: OptionsOf(options));
        return await person.SeesAsync("MESSAGE_CREATE", message => message.GetProperty("author").TryGetProperty("bot", out var bot) && bot.GetBoolean());
    }

    /// <summary>Types into an option and waits for the suggestions.</summary>
    public static async Task<string[]> TypesAsync(this Person person, string channel, string command, string option, string text)
    {
        JsonArray options = [new JsonObject { ["name"] = option, ["type"] = 3, ["value"] = text, ["focused"] = true }];
        await person.UseAsync(channel, command, type: 4, options: options);
        var answer = await person.SeesAsync("APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE");
        return [.. answer.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("name").GetString()!)];
    }

    /// <summary>Presses the button with this label and waits for the message that follows.</summary>
    public static async Task<JsonElement> PressesAsync(this Person person, JsonElement message, string label, string happens = "MESSAGE_CREATE")
    {
        var button = Components(message).First(component => component.TryGetProperty("label", out var found) && found.GetString() == label);
        await person.PressAsync(message, button.GetProperty("custom_id").GetString()!);
        return await person.SeesAsync(happens, seen => seen.TryGetProperty("components", out _));
    }

    /// <summary>All text of a message, as it is written.</summary>
    public static string TextOf(this JsonElement message) => string.Join(
        '\n', Components(message).Where(component => component.TryGetProperty("content", out _)).Select(component => component.GetProperty("content").GetString()));

    public static string[] ButtonsOf(this JsonElement message) =>
        [.. Components(message).Where(component => component.GetProperty("type").GetInt32() == 2).Select(component => component.GetProperty("label").GetString()!)];

    /// <summary>The button with this label, or null where there is none.</summary>
    public static JsonElement? ButtonNamed(this JsonElement message, string label) => Components(message)
        .Where(component => component.TryGetProperty("label", out var found) && found.GetString() == label)
        .Select(component => (JsonElement?)component)
        .FirstOrDefault();

    public static bool IsEphemeral(this JsonElement message) => (message.GetProperty("flags").GetInt64() & 64) != 0;

    private static IEnumerable<JsonElement> Components(JsonElement parent) => parent.TryGetProperty("components", out var children)
        ? children.EnumerateArray().SelectMany(child => Components(child).Prepend(child))
        : [];

    private static JsonArray OptionsOf((string Name, JsonNode Value)[] options) =>
        [.. options.Select(option => new JsonObject { ["name"] = option.Name, ["type"] = TypeOf(option.Value), ["value"] = option.Value })];

    private static int TypeOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Number => 4,
        JsonValueKind.True or JsonValueKind.False => 5,
        _ => 3,
    };
}
