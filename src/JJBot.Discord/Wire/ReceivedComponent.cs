using System.Text.Json;

namespace JJBot.Discord.Wire;

/// <summary>
/// Any component as Discord sends it, in a message or in a submitted modal. One flat record, so that a component
/// type made after this was written is read like the others.
/// </summary>
/// <remarks>https://docs.discord.com/developers/components/reference</remarks>
public sealed record ReceivedComponent
{
    public int Type { get; init; }

    public string? CustomId { get; init; }

    /// <summary>Of a text display.</summary>
    public string? Content { get; init; }

    /// <summary>Of a button.</summary>
    public string? Label { get; init; }

    /// <summary>Text of an input or radio group, or true/false of a checkbox.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Of selects, checkbox groups and file uploads (ids into the resolved attachments).</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>What a label wraps.</summary>
    public ReceivedComponent? Component { get; init; }

    public IReadOnlyList<ReceivedComponent>? Components { get; init; }

    public ReceivedComponent? Accessory { get; init; }
}
