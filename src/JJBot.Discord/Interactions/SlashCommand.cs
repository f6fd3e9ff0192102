using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>A command that is typed: with options, or with subcommands, never both.</summary>
public sealed record SlashCommand : CommandDefinition
{
    public SlashCommand(string name, string description, params IReadOnlyList<CommandOption> options)
        : this(name, description, options, [])
    {
    }

    public SlashCommand(string name, string description, IReadOnlyList<SubcommandOrGroup> subcommands)
        : this(name, description, [], subcommands) => Limit.Between(subcommands.Count, 1, CommandLimits.Options, $"subcommands in '{name}'");

    private SlashCommand(string name, string description, IReadOnlyList<CommandOption> options, IReadOnlyList<SubcommandOrGroup> subcommands)
        : base(name)
    {
        (Description, Options, Subcommands) = (description, options, subcommands);
        Check();
    }

    public override ApplicationCommandType Type => ApplicationCommandType.ChatInput;

    public string Description { get; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public IReadOnlyList<CommandOption> Options { get; }

    public IReadOnlyList<SubcommandOrGroup> Subcommands { get; }

    internal override void Check()
    {
        base.Check();
        CommandLimits.CheckName(Name, NameLocalizations);
        CommandLimits.CheckDescription(Description, DescriptionLocalizations);
        OptionRules.Check(Name, Options);
        OptionRules.CheckUnique(Name, Subcommands.Select(subcommand => subcommand.Name));
        foreach (var subcommand in Subcommands)
        {
            subcommand.Check();
        }

        var total = LocalizedText.Longest(Name, NameLocalizations)
            + LocalizedText.Longest(Description, DescriptionLocalizations)
            + Options.Sum(option => option.Length)
            + Subcommands.Sum(subcommand => subcommand.Length);
        Limit.AtMost(total, CommandLimits.Total, $"characters in the definition of '{Name}'");
    }

    internal override ApplicationCommand ToWire() => base.ToWire() with
    {
        Description = Description,
        DescriptionLocalizations = DescriptionLocalizations,
        Options = Options.Count + Subcommands.Count == 0
            ? null
            : [.. Subcommands.Select(subcommand => subcommand.ToWire()), .. Options.Select(option => option.ToWire())],
    };
}
