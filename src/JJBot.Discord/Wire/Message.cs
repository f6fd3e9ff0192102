namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/resources/message#message-object</remarks>
public sealed record Message
{
    public Snowflake Id { get; init; }

    public Snowflake ChannelId { get; init; }

    public User? Author { get; init; }

    public string? Content { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public DateTimeOffset? EditedTimestamp { get; init; }

    public long? Flags { get; init; }

    /// <summary>The roles that it pings: not those that are gone, nor those that the author may not ping.</summary>
    public IReadOnlyList<Snowflake>? MentionRoles { get; init; }

    public IReadOnlyList<Embed>? Embeds { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<ReceivedComponent>? Components { get; init; }
}

/// <summary>The text of an embed; its pictures and colours are of no use here.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#embed-object</remarks>
public sealed record Embed(string? Title = null, string? Description = null, string? Url = null, IReadOnlyList<EmbedField>? Fields = null);

/// <remarks>https://docs.discord.com/developers/resources/message#embed-object-embed-field-structure</remarks>
public sealed record EmbedField(string? Name = null, string? Value = null);

/// <summary>A file somebody attached. Its url is signed and expires: download at once.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#attachment-object</remarks>
public sealed record Attachment
{
    public Snowflake Id { get; init; }

    public string Filename { get; init; } = "";

    /// <summary>In bytes, as Discord states it; the body may differ and is counted when read.</summary>
    public long Size { get; init; }

    /// <summary>Derived from the file's name: a hint, not a fact.</summary>
    public string? ContentType { get; init; }

    public string Url { get; init; } = "";
}

/// <remarks>https://docs.discord.com/developers/resources/message#message-object-message-flags</remarks>
public static class MessageFlags
{
    public const long SuppressEmbeds = 1 << 2;
    public const long Ephemeral = 1 << 6;
    public const long SuppressNotifications = 1 << 12;
    public const long IsComponentsV2 = 1 << 15;
}
