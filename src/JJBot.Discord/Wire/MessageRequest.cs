namespace JJBot.Discord.Wire;

/// <summary>The body of every call that creates or edits a message.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#create-message</remarks>
public sealed record MessageRequest
{
    public required AllowedMentions AllowedMentions { get; init; }

    public required IReadOnlyList<Component> Components { get; init; }

    public long? Flags { get; init; }

    public IReadOnlyList<AttachmentRequest>? Attachments { get; init; }

    /// <summary>At most 25 characters.</summary>
    public string? Nonce { get; init; }

    /// <summary>The same nonce of the same author within some minutes gives back the earlier message.</summary>
    public bool? EnforceNonce { get; init; }

    /// <summary>The message that this one replies to.</summary>
    public MessageReference? MessageReference { get; init; }
}

/// <param name="MessageId">In the same channel.</param>
/// <param name="FailIfNotExists">False: where the other message is gone by then, this one is sent all the same, as no reply.</param>
/// <remarks>https://docs.discord.com/developers/resources/message#message-reference-structure</remarks>
public sealed record MessageReference(Snowflake MessageId, bool FailIfNotExists = false);

/// <remarks>https://docs.discord.com/developers/resources/message#allowed-mentions-object</remarks>
public sealed record AllowedMentions(IReadOnlyList<string> Parse, IReadOnlyList<Snowflake>? Roles = null)
{
    /// <summary>Nobody is pinged, whatever the text says.</summary>
    public static AllowedMentions None { get; } = new([]);

    /// <summary>This role alone.</summary>
    public static AllowedMentions Of(Snowflake role) => new([], [role]);
}

/// <summary>An uploaded file: <paramref name="Id"/> is the n of its part files[n].</summary>
/// <remarks>https://docs.discord.com/developers/reference#uploading-files</remarks>
public sealed record AttachmentRequest(Snowflake Id, string Filename, string? Description = null, bool? IsSpoiler = null);

/// <remarks>https://docs.discord.com/developers/resources/user#create-dm</remarks>
public sealed record CreateDMRequest(Snowflake RecipientId);
