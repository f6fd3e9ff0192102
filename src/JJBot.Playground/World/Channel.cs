using System.Text.Json.Nodes;

namespace JJBot.Playground.World;

/// <summary>https://docs.discord.com/developers/resources/channel#channel-object-channel-types</summary>
internal enum ChannelType
{
    Text = 0,
    DirectMessage = 1,
    Announcement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    Forum = 15,
}

/// <summary>What a role or member is allowed or denied in one channel. https://docs.discord.com/developers/resources/channel#overwrite-object</summary>
internal sealed record Overwrite(Snowflake Id, bool IsMember, Permission Allow, Permission Deny)
{
    public JsonObject ToJson() => new()
    {
        ["id"] = Id.ToString(),
        ["type"] = IsMember ? 1 : 0,
        ["allow"] = Allow.ToWire(),
        ["deny"] = Deny.ToWire(),
    };
}

/// <summary>A tag that a forum's posts can carry. https://docs.discord.com/developers/resources/channel#forum-tag-object</summary>
internal sealed record ForumTag(Snowflake Id, string Name)
{
    public JsonObject ToJson() => new()
    {
        ["id"] = Id.ToString(),
        ["name"] = Name,
        ["moderated"] = false,
        ["emoji_id"] = null,
        ["emoji_name"] = null,
    };
}

/// <summary>What only a thread has. https://docs.discord.com/developers/resources/channel#thread-metadata-object</summary>
internal sealed record ThreadMetadata(Snowflake OwnerId, DateTimeOffset CreatedAt, int AutoArchiveMinutes, bool Archived, bool Locked, IReadOnlyList<Snowflake> AppliedTags);

/// <summary>A place for messages, or a forum, which holds threads. https://docs.discord.com/developers/resources/channel#channel-object</summary>
internal sealed record Channel(Snowflake Id, ChannelType Type, Guild? Guild, string Name, int Position, MessageLog Messages)
{
    public string? Topic { get; init; }

    public Snowflake? ParentId { get; init; }

    public IReadOnlyList<Overwrite> Overwrites { get; init; } = [];

    /// <summary>The person on the other side of a direct message with the bot.</summary>
    public User? Recipient { get; init; }

    public ThreadMetadata? Thread { get; init; }

    public IReadOnlyList<ForumTag> Tags { get; init; } = [];

    public int Flags { get; init; }

    public bool Nsfw { get; init; }

    public int SlowmodeSeconds { get; init; }

    public bool HoldsMessages => Type != ChannelType.Forum;

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = Id.ToString(),
            ["type"] = (int)Type,
            ["last_message_id"] = Messages.LastId?.ToString(),
            ["flags"] = Flags,
        };
        if (Guild is null)
        {
            json["recipients"] = new JsonArray(Recipient?.ToJson());
            return json;
        }

        json["guild_id"] = Guild.Id.ToString();
        json["name"] = Name;
        json["parent_id"] = ParentId?.ToString();
        json["rate_limit_per_user"] = SlowmodeSeconds;
        json["last_pin_timestamp"] = null;
        if (Thread is not null)
        {
            AddThreadFields(json, Thread);
            return json;
        }

        json["topic"] = Topic;
        json["position"] = Position;
        json["nsfw"] = Nsfw;
        json["permission_overwrites"] = new JsonArray([.. Overwrites.Select(overwrite => overwrite.ToJson())]);
        if (Type == ChannelType.Forum)
        {
            json["available_tags"] = new JsonArray([.. Tags.Select(tag => tag.ToJson())]);
            json["default_reaction_emoji"] = null;
            json["default_sort_order"] = null;
            json["default_forum_layout"] = 0;
        }

        return json;
    }

    private void AddThreadFields(JsonObject json, ThreadMetadata thread)
    {
        json["owner_id"] = thread.OwnerId.ToString();
        json["message_count"] = Math.Min(Messages.Count, 50);
        json["total_message_sent"] = Messages.Count;
        json["member_count"] = 1;
        json["applied_tags"] = new JsonArray([.. thread.AppliedTags.Select(tag => JsonValue.Create(tag.ToString()))]);
        json["thread_metadata"] = new JsonObject
        {
            ["archived"] = thread.Archived,
            ["archive_timestamp"] = thread.CreatedAt.ToWire(),
            ["auto_archive_duration"] = thread.AutoArchiveMinutes,
            ["locked"] = thread.Locked,
            ["create_timestamp"] = thread.CreatedAt.ToWire(),
        };
    }
}
