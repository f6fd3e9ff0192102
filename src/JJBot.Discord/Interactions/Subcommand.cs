using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>Something that stands below a slash command: a subcommand or a group of them.</summary>
public abstract record SubcommandOrGroup
{
    private protected SubcommandOrGroup(string name, string description)
    {
        CommandLimits.CheckName(name, localizations: null);
        CommandLimits.CheckDescription(description, localizations: null);
        (Name, Description) = (name, description);
    }

    public string Name { get; }

    public string Description { get; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    internal virtual int Length =>
        LocalizedText.Longest(Name, NameLocalizations) + LocalizedText.Longest(Description, DescriptionLocalizations);

    internal virtual void Check()
    {
        CommandLimits.CheckName(Name, NameLocalizations);
        CommandLimits.CheckDescription(Description, DescriptionLocalizations);
    }

    internal abstract ApplicationCommandOption ToWire();
}

/// <summary>One of the things a slash command does, as <c>add</c> in <c>/source add</c>.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/application-commands#subcommands-and-subcommand-groups</remarks>
public sealed record Subcommand(string Name, string Description, params IReadOnlyList<CommandOption> Options)
    : SubcommandOrGroup(Name, Description)
{
    internal override int Length => base.Length + Options.Sum(option => option.Length);

    internal override void Check()
    {
        base.Check();
        OptionRules.Check(Name, Options);
    }

    internal override ApplicationCommandOption ToWire() => new()
    {
        Type = ApplicationCommandOptionType.SubCommand,
        Name = Name,
        NameLocalizations = NameLocalizations,
        Description = Description,
        DescriptionLocalizations = DescriptionLocalizations,
        Options = Options.Count == 0 ? null : [.. Options.Select(option => option.ToWire())],
    };
}

/// <summary>Subcommands under one more word; groups do not nest.</summary>
public sealed record SubcommandGroup(string Name, string Description, params IReadOnlyList<Subcommand> Subcommands)
    : SubcommandOrGroup(Name, Description)
{
    internal override int Length => base.Length + Subcommands.Sum(subcommand => subcommand.Length);

    internal override void Check()
    {
        base.Check();
        Limit.Between(Subcommands.Count, 1, CommandLimits.Options, $"subcommands in the group '{Name}'");
        OptionRules.CheckUnique(Name, Subcommands.Select(subcommand => subcommand.Name));
        foreach (var subcommand in Subcommands)
        {
            subcommand.Check();
        }
    }

    internal override ApplicationCommandOption ToWire() => new()
    {
        Type = ApplicationCommandOptionType.SubCommandGroup,
        Name = Name,
        NameLocalizations = NameLocalizations,
        Description = Description,
        DescriptionLocalizations = DescriptionLocalizations,
        Options = [.. Subcommands.Select(subcommand => subcommand.ToWire())],
    };
}

internal static class OptionRules
{
    public static void Check(string command, IReadOnlyList<CommandOption> options)
    {
        Limit.AtMost(options.Count, CommandLimits.Options, $"options in '{command}'");
        CheckUnique(command, options.Select(option => option.Name));
        Limit.Require(
            options.SkipWhile(option => option.Required).All(option => !option.Required),
            $"The required options of '{command}' come before the others.");
        foreach (var option in options)
        {
            option.Check();
        }
    }

    public static void CheckUnique(string command, IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Limit.Require(seen.Add(name), $"'{command}' has two entries called '{name}'.");
        }
    }
}
