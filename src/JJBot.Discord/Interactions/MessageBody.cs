using JJBot.Discord.Rest;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>
/// A message of ours: components and files. Always Components V2, pings nobody but a role that is named, and is within Discord's limits once it exists.
/// </summary>
/// <remarks>https://docs.discord.com/developers/components/reference#what-is-a-component</remarks>
public sealed class MessageBody
{
    /// <exception cref="ArgumentException">Something is longer, or more, than Discord takes; the message says what.</exception>
    public MessageBody(IReadOnlyList<Component> components, IReadOnlyList<OutgoingFile>? files = null)
    {
        MessageLimits.Check(components, files ?? []);
        Components = components;
        Files = files ?? [];
    }

    public IReadOnlyList<Component> Components { get; }

    public IReadOnlyList<OutgoingFile> Files { get; }

    /// <summary>No sound, no notification.</summary>
    public bool SuppressNotifications { get; init; }

    /// <summary>The one role that a mention of it in the text pings; null for none.</summary>
    public Snowflake? PingedRole { get; init; }

    /// <summary>One piece of Markdown and nothing else.</summary>
    public static MessageBody Text(string markdown) => new([new TextDisplay(markdown)]);

    internal MessageRequest ToRequest(bool edits, bool ephemeral = false) => new()
    {
        // An edit pings nobody, and the role was pinged when the message came.
        AllowedMentions = PingedRole is { } role && !edits ? AllowedMentions.Of(role) : AllowedMentions.None,
        Components = Components,
        Flags = Flags(edits, ephemeral),
        Attachments = Attachments(edits),
    };

    internal InteractionCallbackData ToCallbackData(bool edits, bool ephemeral) => new()
    {
        AllowedMentions = AllowedMentions.None,
        Components = Components,
        Flags = Flags(edits, ephemeral),
        Attachments = Attachments(edits),
    };

    private long Flags(bool edits, bool ephemeral) => MessageFlags.IsComponentsV2
        | (ephemeral && !edits ? MessageFlags.Ephemeral : 0)
        | (SuppressNotifications && !edits ? MessageFlags.SuppressNotifications : 0);

    /// <summary>In an edit the list names all files that the message keeps: the new ones, and none of the old ones.</summary>
    private AttachmentRequest[]? Attachments(bool edits) => Files.Count == 0 && !edits
        ? null
        : [.. Files.Select((file, n) => new AttachmentRequest(new Snowflake((ulong)n), file.Name, file.Description, file.Spoiler ? true : null))];
}
