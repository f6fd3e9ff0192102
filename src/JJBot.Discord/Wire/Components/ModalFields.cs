using System.Text.Json.Serialization;

namespace JJBot.Discord.Wire;

/// <summary>Names one field of a modal. In Discord's JSON the text is called "label", as the component is.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#label</remarks>
public sealed record Label([property: JsonPropertyName("label")] string Text, Component Component, string? Description = null) : Component;

/// <remarks>https://docs.discord.com/developers/components/reference#text-input</remarks>
public sealed record TextInput(string CustomId, TextInputStyle Style) : Component
{
    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>True is Discord's default.</summary>
    public bool? Required { get; init; }

    public string? Value { get; init; }

    public string? Placeholder { get; init; }
}

/// <remarks>https://docs.discord.com/developers/components/reference#text-input-text-input-styles</remarks>
public enum TextInputStyle
{
    Short = 1,
    Paragraph = 2,
}

/// <summary>Files of the person's choice. Discord checks the endings in <see cref="FileTypes"/>, not the bytes.</summary>
/// <remarks>https://docs.discord.com/developers/components/reference#file-upload</remarks>
public sealed record FileUpload(string CustomId) : Component
{
    public int? MinValues { get; init; }

    public int? MaxValues { get; init; }

    public bool? Required { get; init; }

    public IReadOnlyList<string>? FileTypes { get; init; }
}

/// <remarks>https://docs.discord.com/developers/components/reference#radio-group</remarks>
public sealed record RadioGroup(string CustomId, IReadOnlyList<GroupOption> Options, bool? Required = null) : Component;

/// <remarks>https://docs.discord.com/developers/components/reference#checkbox-group</remarks>
public sealed record CheckboxGroup(string CustomId, IReadOnlyList<GroupOption> Options) : Component
{
    public int? MinValues { get; init; }

    public int? MaxValues { get; init; }

    public bool? Required { get; init; }
}

/// <remarks>https://docs.discord.com/developers/components/reference#radio-group-option-structure</remarks>
public sealed record GroupOption(string Label, string Value, string? Description = null, bool? Default = null);

/// <remarks>https://docs.discord.com/developers/components/reference#checkbox</remarks>
public sealed record Checkbox(string CustomId, bool? Default = null) : Component;
