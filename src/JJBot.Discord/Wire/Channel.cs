namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/resources/channel#channel-object</remarks>
public sealed record Channel
{
    public Snowflake Id { get; init; }

    public ChannelType Type { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ParentId { get; init; }

    public string? Name { get; init; }

    /// <summary>Of the last message that was written there; it may be deleted since.</summary>
    public Snowflake? LastMessageId { get; init; }

    public long? Flags { get; init; }

    /// <summary>Of a thread.</summary>
    public ThreadMetadata? ThreadMetadata { get; init; }

    /// <summary>What the invoking member may do there; only in resolved data.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>What this application may do there; only in resolved data.</summary>
    public Permissions? AppPermissions { get; init; }
}

/// <summary>Writing wakes an archived thread; a locked one takes <see cref="Permissions.ManageThreads"/> for that.</summary>
/// <remarks>https://docs.discord.com/developers/resources/channel#thread-metadata-object</remarks>
public sealed record ThreadMetadata(bool Archived = false, bool Locked = false);

/// <remarks>https://docs.discord.com/developers/resources/channel#channel-object-channel-types</remarks>
public enum ChannelType
{
    GuildText = 0,
    DM = 1,
    GuildVoice = 2,
    GroupDM = 3,
    GuildCategory = 4,
    GuildAnnouncement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    GuildStageVoice = 13,
    GuildDirectory = 14,
    GuildForum = 15,
    GuildMedia = 16,
}

/// <remarks>https://docs.discord.com/developers/resources/channel#channel-object-channel-flags</remarks>
public static class ChannelFlags
{
    /// <summary>The bot lacks VIEW_CHANNEL; the name is hidden.</summary>
    public const long Hidden = 1 << 17;

    public const long SpoilerChannel = 1 << 21;
}
