using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Replies;

namespace JJBot.Commands.Forms;

/// <summary>One text that a form asks for: typed, or chosen from a list.</summary>
/// <param name="Id">Unique in its form.</param>
/// <param name="Label">At most 45 characters, unique in its form.</param>
/// <param name="Style">One line or several.</param>
public sealed record FormField(string Id, string Label, TextInputStyle Style = TextInputStyle.Short)
{
    public string? Description { get; init; }

    public string? Placeholder { get; init; }

    public bool Required { get; init; } = true;

    public int MaxLength { get; init; } = ModalLimits.TextInput;

    /// <summary>What can be chosen, at most 25; empty where anything may be typed.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <param name="value">What stands in it already.</param>
    public Label With(string value) => new(Label, Choices.Count == 0 ? Input(value) : Select(value), Description);

    private TextInput Input(string value) => new(Id, Style)
    {
        MaxLength = MaxLength,
        Required = Required,
        Placeholder = Placeholder,
        Value = value.Length == 0 ? null : Shortened.Cut(value, MaxLength),
    };

    private StringSelect Select(string value) => new(Id, [.. Choices.Select(choice => new SelectOption(choice, choice, Default: choice == value ? true : null))])
    {
        Required = Required,
        Placeholder = Placeholder,
    };
}
