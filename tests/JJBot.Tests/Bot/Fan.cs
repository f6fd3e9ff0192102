using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot;

/// <summary>Somebody who asks the bot, and reads what it answers.</summary>
internal static class Fan
{
    private const long Loading = 128;

    /// <summary>Uses a slash command and waits for the answer.</summary>
    public static async Task<JsonElement> AsksAsync(this Person person, string channel, string command, params (string Name, JsonNode Value)[] options)
    {
        await person.UsesAsync(channel, command, options);
        return await person.IsAnsweredAsync();
    }

    /// <summary>Uses a slash command ("release", "source add") and leaves its answer to the caller.</summary>
    public static Task<string> UsesAsync(this Person person, string channel, string command, params (string Name, JsonNode Value)[] options) =>
        person.UseAsync(channel, command.Split(' ')[0], options: Below(command, OptionsOf(options)));

    /// <summary>Types into an option and waits for the suggestions.</summary>
    public static async Task<string[]> TypesAsync(this Person person, string channel, string command, string option, string text)
    {
        JsonArray options = [new JsonObject { ["name"] = option, ["type"] = 3, ["value"] = text, ["focused"] = true }];
        await person.UseAsync(channel, command.Split(' ')[0], type: 4, options: Below(command, options));
        var answer = await person.SeesAsync("APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE");
        return [.. answer.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("name").GetString()!)];
    }

    /// <summary>Presses the button with this label and waits for what follows: a message, or the same one changed.</summary>
    public static async Task<JsonElement> PressesAsync(this Person person, JsonElement message, string label)
    {
        await person.PressAsync(message, message.CustomIdOf(label));
        return await person.IsAnsweredAsync();
    }

    /// <summary>Presses the button with this label and waits for the form that it opens.</summary>
    public static async Task<JsonElement> OpensAsync(this Person person, JsonElement message, string label)
    {
        await person.PressAsync(message, message.CustomIdOf(label));
        return await person.SeesAsync("INTERACTION_MODAL_CREATE");
    }

    /// <summary>Waits until the bot has said something; that it is thinking does not count.</summary>
    public static Task<JsonElement> IsAnsweredAsync(this Person person) => person.SeesAsync("an answer", (name, message) =>
        name is "MESSAGE_CREATE" or "MESSAGE_UPDATE"
        && message.GetProperty("author").TryGetProperty("bot", out var isBot) && isBot.GetBoolean()
        && (message.GetProperty("flags").GetInt64() & Loading) == 0);

    /// <summary>Waits until the bot has said something to this person alone, whatever it tells others meanwhile.</summary>
    public static Task<JsonElement> IsToldAloneAsync(this Person person) => person.SeesAsync("an answer for one person", (name, message) =>
        name is "MESSAGE_CREATE" or "MESSAGE_UPDATE" && message.IsEphemeral() && (message.GetProperty("flags").GetInt64() & Loading) == 0);

    /// <summary>Uses a command again and again, until its answer has these words in it.</summary>
    public static async Task IsToldWhenAskedAsync(this Person person, string channel, string command, string words, params (string Name, JsonNode Value)[] options)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        string said;
        do
        {
            patience.Token.ThrowIfCancellationRequested();
            await person.UsesAsync(channel, command, [.. options.Select(option => (option.Name, option.Value.DeepClone()))]);
            said = (await person.IsToldAloneAsync()).TextOf();
        }
        while (!said.Contains(words, StringComparison.Ordinal));
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

    /// <summary>What the button with this label carries.</summary>
    public static string CustomIdOf(this JsonElement message, string label) =>
        (message.ButtonNamed(label) ?? throw new InvalidOperationException($"There is no button \"{label}\" among {string.Join(", ", message.ButtonsOf())}."))
            .GetProperty("custom_id").GetString()!;

    /// <summary>What the one button or select carries whose custom_id begins so.</summary>
    public static string CustomIdBeginning(this JsonElement message, string beginning) => Components(message)
        .Select(component => component.TryGetProperty("custom_id", out var id) ? id.GetString()! : "")
        .Single(id => id.StartsWith(beginning, StringComparison.Ordinal));

    public static bool IsEphemeral(this JsonElement message) => (message.GetProperty("flags").GetInt64() & 64) != 0;

    private static IEnumerable<JsonElement> Components(JsonElement parent)
    {
        IEnumerable<JsonElement> children = parent.TryGetProperty("components", out var many) ? many.EnumerateArray() : [];
        IEnumerable<JsonElement> accessory = parent.TryGetProperty("accessory", out var one) ? [one] : [];
        return children.Concat(accessory).SelectMany(child => Components(child).Prepend(child));
    }

    /// <summary>The options where a command takes them: below its subcommand, if it has one.</summary>
    private static JsonArray Below(string command, JsonArray options) => command.Split(' ') is [_, var subcommand]
        ? [new JsonObject { ["name"] = subcommand, ["type"] = 1, ["options"] = options }]
        : options;

    private static JsonArray OptionsOf((string Name, JsonNode Value)[] options) =>
        [.. options.Select(option => new JsonObject { ["name"] = option.Name, ["type"] = TypeOf(option.Value), ["value"] = option.Value })];

    private static int TypeOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Number => 4,
        JsonValueKind.True or JsonValueKind.False => 5,
        _ => 3,
    };
}
