using System.Text.Json;

namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object</remarks>
public sealed record InteractionCreate
{
    public Snowflake Id { get; init; }

    public Snowflake ApplicationId { get; init; }

    public InteractionType Type { get; init; }

    public InteractionData? Data { get; init; }

    public Snowflake? GuildId { get; init; }

    public Channel? Channel { get; init; }

    public Snowflake? ChannelId { get; init; }

    /// <summary>In guilds.</summary>
    public GuildMember? Member { get; init; }

    /// <summary>In direct messages.</summary>
    public User? User { get; init; }

    /// <summary>Valid for 3 seconds, after a first response for 15 minutes. A secret: whoever has it can answer.</summary>
    public string Token { get; init; } = "";

    /// <summary>The message that carries the component.</summary>
    public Message? Message { get; init; }

    public Permissions? AppPermissions { get; init; }

    public string? Locale { get; init; }

    public string? GuildLocale { get; init; }

    public InteractionContextType? Context { get; init; }

    /// <summary>In bytes, for each file of our reply.</summary>
    public long? AttachmentSizeLimit { get; init; }

    /// <summary>Says everything but the token.</summary>
    public override string ToString() => $"interaction {Id} of type {Type}";
}

/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-data</remarks>
public sealed record InteractionData
{
    public Snowflake? Id { get; init; }

    public string? Name { get; init; }

    public ApplicationCommandType? Type { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }

    public ResolvedData? Resolved { get; init; }

    public Snowflake? TargetId { get; init; }

    public string? CustomId { get; init; }

    public int? ComponentType { get; init; }

    public IReadOnlyList<string>? Values { get; init; }

    public IReadOnlyList<ReceivedComponent>? Components { get; init; }
}

/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure</remarks>
public sealed record InteractionOption
{
    public string Name { get; init; } = "";

    public ApplicationCommandOptionType Type { get; init; }

    public JsonElement? Value { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }

    public bool? Focused { get; init; }
}

/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure</remarks>
public sealed record ResolvedData
{
    public IReadOnlyDictionary<Snowflake, User>? Users { get; init; }

    public IReadOnlyDictionary<Snowflake, GuildMember>? Members { get; init; }

    public IReadOnlyDictionary<Snowflake, Role>? Roles { get; init; }

    public IReadOnlyDictionary<Snowflake, Channel>? Channels { get; init; }

    public IReadOnlyDictionary<Snowflake, Message>? Messages { get; init; }

    public IReadOnlyDictionary<Snowflake, Attachment>? Attachments { get; init; }
}
