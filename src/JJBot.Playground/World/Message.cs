using JJBot.Playground.Json;

namespace JJBot.Playground.World;

/// <summary>https://docs.discord.com/developers/resources/message#message-object-message-flags</summary>
internal static class MessageFlags
{
    public const int Crossposted = 1 << 0;
    public const int IsCrosspost = 1 << 1;
    public const int SuppressEmbeds = 1 << 2;
    public const int HasThread = 1 << 5;
    public const int Ephemeral = 1 << 6;
    public const int Loading = 1 << 7;
    public const int SuppressNotifications = 1 << 12;
    public const int ComponentsV2 = 1 << 15;
}

/// <summary>https://docs.discord.com/developers/resources/message#message-object-message-types</summary>
internal enum MessageType
{
    Default = 0,
    Reply = 19,
    ChatInputCommand = 20,
    ContextMenuCommand = 23,
}

/// <summary>A message as it stands; an edit makes a new one. https://docs.discord.com/developers/resources/message#message-object</summary>
internal sealed record Message(Snowflake Id, Channel Channel, User Author, DateTimeOffset Timestamp)
{
    private Written? written;

    public MessageType Type { get; init; }

    public string Content { get; init; } = "";

    public int Flags { get; init; }

    /// <summary>JSON array, as the author sent it plus what Discord adds.</summary>
    public byte[] Embeds { get; init; } = "[]"u8.ToArray();

    public byte[] Components { get; init; } = "[]"u8.ToArray();

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public IReadOnlyList<User> Mentions { get; init; } = [];

    public IReadOnlyList<Snowflake> MentionRoles { get; init; } = [];

    public bool MentionEveryone { get; init; }

    public DateTimeOffset? EditedTimestamp { get; init; }

    /// <summary>The only person who sees it; null when everybody in the channel does.</summary>
    public Snowflake? EphemeralFor { get; init; }

    public string? Nonce { get; init; }

    /// <summary>The message in the same channel that it answers.</summary>
    public Snowflake? ReplyTo { get; init; }

    /// <summary>The application that answered an interaction with it.</summary>
    public Snowflake? ApplicationId { get; init; }

    /// <summary>JSON object: the interaction that it answers. https://docs.discord.com/developers/resources/message#message-interaction-metadata-object</summary>
    public byte[]? InteractionMetadata { get; init; }

    /// <summary>JSON object: the older form of the same, still sent for commands.</summary>
    public byte[]? Interaction { get; init; }

    public bool IsLoading => (Flags & MessageFlags.Loading) != 0;

    public bool IsVisibleTo(Snowflake user) => EphemeralFor is null || EphemeralFor == user;

    /// <summary>The message as the API gives it, written once however many ask.</summary>
    public byte[] Wire
    {
        get
        {
            // A copy made by an edit carries its elder's text along, hence the owner.
            if (written is { } known && ReferenceEquals(known.Of, this))
            {
                return known.Json;
            }

            var json = JsonBytes.Write(this, static (writer, message) => MessageJson.Write(writer, message));
            written = new Written(this, json);
            return json;
        }
    }

    private sealed record Written(Message Of, byte[] Json);
}
