namespace JJBot.Discord.Wire;

/// <summary>
/// A message that somebody wrote. Its content is there where it mentions the bot, and in direct messages; otherwise it is empty, since
/// the bot does not ask for the privileged intent.
/// </summary>
/// <remarks>https://docs.discord.com/developers/events/gateway-events#message-create and /gateway#message-content-intent</remarks>
public sealed record MessageCreate
{
    public Snowflake Id { get; init; }

    public Snowflake ChannelId { get; init; }

    /// <summary>Left out in direct messages.</summary>
    public Snowflake? GuildId { get; init; }

    public MessageType Type { get; init; }

    public User? Author { get; init; }

    public string? Content { get; init; }

    /// <summary>Whom it pings by name; the author of a message that it replies to may be among them without being named.</summary>
    public IReadOnlyList<User>? Mentions { get; init; }

    /// <summary>Of a message that a webhook or an interaction wrote.</summary>
    public Snowflake? WebhookId { get; init; }
}

/// <summary>The two kinds that people write; the others tell what happened in a channel, or answer a command.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#message-object-message-types</remarks>
public enum MessageType
{
    Default = 0,
    Reply = 19,
}
