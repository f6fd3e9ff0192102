using System.Text.Json;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>One value of an option to choose from, or one suggestion while it is typed.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure</remarks>
public sealed class Choice
{
    private readonly JsonElement value;

    public Choice(string name, string value)
        : this(name, JsonSerializer.SerializeToElement(value, DiscordJson.Wire.String)) =>
        Limit.Length(value, 1, CommandLimits.ChoiceText, "a choice's value");

    public Choice(string name, long value)
        : this(name, JsonSerializer.SerializeToElement(value, DiscordJson.Wire.Int64))
    {
    }

    public Choice(string name, double value)
        : this(name, JsonSerializer.SerializeToElement(value, DiscordJson.Wire.Double))
    {
    }

    private Choice(string name, JsonElement value)
    {
        Limit.Length(name, 1, CommandLimits.ChoiceText, "a choice's name");
        Name = name;
        this.value = value;
    }

    public string Name { get; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    internal bool IsText => value.ValueKind == JsonValueKind.String;

    internal int Length => LocalizedText.Longest(Name, NameLocalizations) + value.ToString().Length;

    internal ApplicationCommandOptionChoice ToWire() => new() { Name = Name, NameLocalizations = NameLocalizations, Value = value };
}
