namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object</remarks>
public sealed record InteractionCallback(InteractionCallbackType Type, InteractionCallbackData? Data = null);

/// <summary>One record for the four shapes that a callback's data takes: message, deferral, choices, modal.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-data-structure</remarks>
public sealed record InteractionCallbackData
{
    public long? Flags { get; init; }

    public AllowedMentions? AllowedMentions { get; init; }

    public IReadOnlyList<Component>? Components { get; init; }

    public IReadOnlyList<AttachmentRequest>? Attachments { get; init; }

    public IReadOnlyList<ApplicationCommandOptionChoice>? Choices { get; init; }

    public string? CustomId { get; init; }

    public string? Title { get; init; }
}
