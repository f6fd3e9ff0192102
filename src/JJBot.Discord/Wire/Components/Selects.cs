namespace JJBot.Discord.Wire;

/// <summary>What the five selects have in common.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#string-select</remarks>
public abstract record SelectMenu(string CustomId) : Component
{
    public string? Placeholder { get; init; }

    public int? MinValues { get; init; }

    public int? MaxValues { get; init; }

    /// <summary>In messages alone; a modal with a disabled component is refused.</summary>
    public bool? Disabled { get; init; }

    /// <summary>In modals alone, where true is the default.</summary>
    public bool? Required { get; init; }
}

/// <remarks>https://docs.discord.com/developers/components/reference#string-select</remarks>
public sealed record StringSelect(string CustomId, IReadOnlyList<SelectOption> Options) : SelectMenu(CustomId);

/// <remarks>https://docs.discord.com/developers/components/reference#string-select-select-option-structure</remarks>
public sealed record SelectOption(string Label, string Value, string? Description = null, bool? Default = null, ComponentEmoji? Emoji = null);

/// <summary>A select over what Discord itself lists: people, roles, channels.</summary>
public abstract record ListedSelect(string CustomId) : SelectMenu(CustomId)
{
    /// <summary>What is chosen already; between the least and the greatest number of values.</summary>
    public IReadOnlyList<SelectDefaultValue>? DefaultValues { get; init; }
}

/// <remarks>https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure</remarks>
/// <param name="Id">Of a person, a role or a channel.</param>
/// <param name="Type">"user", "role" or "channel".</param>
public sealed record SelectDefaultValue(Snowflake Id, string Type)
{
    public static SelectDefaultValue Role(Snowflake id) => new(id, "role");
}

/// <remarks>https://docs.discord.com/developers/components/reference#user-select</remarks>
public sealed record UserSelect(string CustomId) : ListedSelect(CustomId);

/// <remarks>https://docs.discord.com/developers/components/reference#role-select</remarks>
public sealed record RoleSelect(string CustomId) : ListedSelect(CustomId);

/// <remarks>https://docs.discord.com/developers/components/reference#mentionable-select</remarks>
public sealed record MentionableSelect(string CustomId) : ListedSelect(CustomId);

/// <remarks>https://docs.discord.com/developers/components/reference#channel-select</remarks>
public sealed record ChannelSelect(string CustomId, IReadOnlyList<ChannelType>? ChannelTypes = null) : ListedSelect(CustomId);
