using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>A command as Discord is told of it. For use in servers by those who may, unless stated otherwise.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/application-commands#application-command-object</remarks>
public abstract record CommandDefinition
{
    private protected CommandDefinition(string name) => Name = name;

    public string Name { get; }

    public abstract ApplicationCommandType Type { get; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Who sees the command; null for everybody, <see cref="Permissions.None"/> for administrators alone. Servers may change it.</summary>
    public Permissions? DefaultMemberPermissions { get; init; }

    /// <summary>Stated always: left out, Discord would offer the command everywhere.</summary>
    public IReadOnlyList<InteractionContextType> Contexts { get; init; } = [InteractionContextType.Guild];

    /// <summary>Stated always, as <see cref="Contexts"/>.</summary>
    public IReadOnlyList<ApplicationIntegrationType> IntegrationTypes { get; init; } = [ApplicationIntegrationType.GuildInstall];

    /// <summary>Whether what was set after construction is what Discord takes, too.</summary>
    /// <exception cref="ArgumentException">It is not; the message says what.</exception>
    internal virtual void Check()
    {
        Limit.Require(Contexts.Count > 0 && Contexts.Distinct().Count() == Contexts.Count, $"'{Name}' states its contexts, each once.");
        Limit.Require(
            IntegrationTypes.Count > 0 && IntegrationTypes.Distinct().Count() == IntegrationTypes.Count,
            $"'{Name}' states its integration types, each once.");
    }

    internal virtual ApplicationCommand ToWire() => new()
    {
        Type = Type,
        Name = Name,
        NameLocalizations = NameLocalizations,
        DefaultMemberPermissions = DefaultMemberPermissions,
        Contexts = Contexts,
        IntegrationTypes = IntegrationTypes,
    };
}

/// <summary>A command of a message's context menu; its name is shown as it is.</summary>
public sealed record MessageCommand : CommandDefinition
{
    public MessageCommand(string name)
        : base(name) => CommandLimits.CheckMenuName(name, localizations: null);

    public override ApplicationCommandType Type => ApplicationCommandType.Message;

    internal override void Check()
    {
        base.Check();
        CommandLimits.CheckMenuName(Name, NameLocalizations);
    }
}

/// <summary>A command of a person's context menu; its name is shown as it is.</summary>
public sealed record UserCommand : CommandDefinition
{
    public UserCommand(string name)
        : base(name) => CommandLimits.CheckMenuName(name, localizations: null);

    public override ApplicationCommandType Type => ApplicationCommandType.User;

    internal override void Check()
    {
        base.Check();
        CommandLimits.CheckMenuName(Name, NameLocalizations);
    }
}
