using System.Diagnostics.CodeAnalysis;

namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/components/reference#button</remarks>
public sealed record Button : Component
{
    public required ButtonStyle Style { get; init; }

    public string? Label { get; init; }

    /// <summary>1 to 100 characters, unique in the message; not for links.</summary>
    public string? CustomId { get; init; }

    /// <summary>At most 512 characters; for links alone.</summary>
    [SuppressMessage("Design", "CA1056", Justification = "Discord's own name and type.")]
    public string? Url { get; init; }

    public ComponentEmoji? Emoji { get; init; }

    public bool? Disabled { get; init; }

    public static Button Of(string customId, string label, ButtonStyle style = ButtonStyle.Secondary, bool disabled = false) =>
        new() { Style = style, CustomId = customId, Label = label, Disabled = disabled ? true : null };

    public static Button Link(Uri url, string label) => new() { Style = ButtonStyle.Link, Url = url.AbsoluteUri, Label = label };
}

/// <remarks>https://docs.discord.com/developers/components/reference#button-button-styles</remarks>
public enum ButtonStyle
{
    Primary = 1,
    Secondary = 2,
    Success = 3,
    Danger = 4,
    Link = 5,
}

/// <summary>A Unicode emoji by <paramref name="Name"/>, or a custom one by <paramref name="Id"/>.</summary>
/// <remarks>https://docs.discord.com/developers/resources/emoji#emoji-object</remarks>
public sealed record ComponentEmoji(string Name, Snowflake? Id = null);
