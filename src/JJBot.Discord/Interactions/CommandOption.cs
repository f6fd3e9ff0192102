using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>A value that a slash command takes. Refuses what Discord would refuse.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure</remarks>
public sealed record CommandOption
{
    public CommandOption(string name, string description, ApplicationCommandOptionType type = ApplicationCommandOptionType.String)
    {
        CommandLimits.CheckName(name, localizations: null);
        CommandLimits.CheckDescription(description, localizations: null);
        Limit.Require(
            type is not (ApplicationCommandOptionType.SubCommand or ApplicationCommandOptionType.SubCommandGroup),
            "A subcommand is stated as a Subcommand, not as an option.");
        (Name, Description, Type) = (name, description, type);
    }

    public string Name { get; }

    public string Description { get; }

    public ApplicationCommandOptionType Type { get; }

    public bool Required { get; init; }

    /// <summary>What people type is completed by the application. Not together with <see cref="Choices"/>; does not confine the value.</summary>
    public bool Autocomplete { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>For integers and numbers.</summary>
    public double? MinValue { get; init; }

    /// <summary>For integers and numbers.</summary>
    public double? MaxValue { get; init; }

    /// <summary>For strings, 0 to 6000.</summary>
    public int? MinLength { get; init; }

    /// <summary>For strings, 1 to 6000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>For channels; empty for all.</summary>
    public IReadOnlyList<ChannelType> ChannelTypes { get; init; } = [];

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    internal int Length => LocalizedText.Longest(Name, NameLocalizations)
        + LocalizedText.Longest(Description, DescriptionLocalizations)
        + Choices.Sum(choice => choice.Length);

    private bool IsNumeric => Type is ApplicationCommandOptionType.Integer or ApplicationCommandOptionType.Number;

    private bool IsText => Type == ApplicationCommandOptionType.String;

    /// <summary>Called by the command that takes the option, when everything about it has been said.</summary>
    internal void Check()
    {
        CommandLimits.CheckName(Name, NameLocalizations);
        CommandLimits.CheckDescription(Description, DescriptionLocalizations);
        Limit.AtMost(Choices.Count, CommandLimits.Choices, $"choices in the option '{Name}'");
        Limit.Require(Choices.Count == 0 || !Autocomplete, $"The option '{Name}' has choices or autocompletion, not both.");
        Limit.Require((Choices.Count == 0 && !Autocomplete) || IsNumeric || IsText, $"The option '{Name}' is of a type without choices or autocompletion.");
        Limit.Require(Choices.All(choice => choice.IsText == IsText), $"The choices of the option '{Name}' are of another type than the option.");
        Limit.Require((MinValue is null && MaxValue is null) || IsNumeric, $"The option '{Name}' is no number, and has no least or greatest one.");
        Limit.Require((MinLength is null && MaxLength is null) || IsText, $"The option '{Name}' is no text, and has no length.");
        Limit.Between(MinLength ?? 0, 0, CommandLimits.Text, $"as the least length of the option '{Name}'");
        Limit.Between(MaxLength ?? 1, 1, CommandLimits.Text, $"as the greatest length of the option '{Name}'");
        Limit.Require(
            ChannelTypes.Count == 0 || Type == ApplicationCommandOptionType.Channel, $"The option '{Name}' is no channel, and has no channel types.");
    }

    internal ApplicationCommandOption ToWire() => new()
    {
        Type = Type,
        Name = Name,
        NameLocalizations = NameLocalizations,
        Description = Description,
        DescriptionLocalizations = DescriptionLocalizations,
        Required = Required ? true : null,
        Autocomplete = Autocomplete ? true : null,
        Choices = Choices.Count == 0 ? null : [.. Choices.Select(choice => choice.ToWire())],
        MinValue = MinValue,
        MaxValue = MaxValue,
        MinLength = MinLength,
        MaxLength = MaxLength,
        ChannelTypes = ChannelTypes.Count == 0 ? null : ChannelTypes,
    };
}
