namespace JJBot.Discord.Wire;

/// <summary>Up to five buttons, or one select.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#action-row</remarks>
public sealed record ActionRow(params IReadOnlyList<Component> Components) : Component;

/// <summary>One to three <see cref="TextDisplay"/>s beside a button or a thumbnail.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#section</remarks>
public sealed record Section(IReadOnlyList<Component> Components, Component Accessory) : Component;

/// <remarks>https://docs.discord.com/developers/components/reference#separator</remarks>
public sealed record Separator(bool? Divider = null, SeparatorSpacing? Spacing = null) : Component;

public enum SeparatorSpacing
{
    Small = 1,
    Large = 2,
}

/// <summary>A box with a coloured edge. <paramref name="AccentColor"/> is 0xRRGGBB.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#container</remarks>
public sealed record Container(IReadOnlyList<Component> Components, int? AccentColor = null, bool? Spoiler = null) : Component;
