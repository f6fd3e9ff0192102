using System.Text.Json;
using System.Text.Json.Serialization;

namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/interactions/application-commands#application-command-object</remarks>
public sealed record ApplicationCommand
{
    /// <summary>Given by Discord; left out in a request.</summary>
    public Snowflake? Id { get; init; }

    public ApplicationCommandType Type { get; init; } = ApplicationCommandType.ChatInput;

    public string Name { get; init; } = "";

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Empty for the commands of context menus.</summary>
    public string? Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public IReadOnlyList<ApplicationCommandOption>? Options { get; init; }

    /// <summary>Null for everybody; <see cref="Permissions.None"/> for administrators alone.</summary>
    [JsonConverter(typeof(PermissionsAsNumberConverter))]
    public Permissions? DefaultMemberPermissions { get; init; }

    public IReadOnlyList<ApplicationIntegrationType>? IntegrationTypes { get; init; }

    public IReadOnlyList<InteractionContextType>? Contexts { get; init; }
}

/// <remarks>https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure</remarks>
public sealed record ApplicationCommandOption
{
    public ApplicationCommandOptionType Type { get; init; }

    public string Name { get; init; } = "";

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public string Description { get; init; } = "";

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public IReadOnlyList<ApplicationCommandOptionChoice>? Choices { get; init; }

    public IReadOnlyList<ApplicationCommandOption>? Options { get; init; }

    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }

    public double? MinValue { get; init; }

    public double? MaxValue { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public bool? Autocomplete { get; init; }
}

/// <summary>Name and value of a choice; the value is a string or a number, as its option is.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure</remarks>
public sealed record ApplicationCommandOptionChoice
{
    public string Name { get; init; } = "";

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public JsonElement Value { get; init; }
}
