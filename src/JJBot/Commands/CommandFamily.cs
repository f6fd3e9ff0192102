using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary>A slash command that does several things: <c>/source add</c>, <c>/source list</c>, ...</summary>
public sealed class CommandFamily(string name, string description, params IReadOnlyList<ISubcommand> members) : ICompletingCommand
{
    private readonly Dictionary<string, ISubcommand> byName = members.ToDictionary(member => member.Definition.Name, StringComparer.Ordinal);

    /// <summary>Who sees it; null for everybody.</summary>
    public Permissions? ShownTo { get; init; }

    public IReadOnlyList<InteractionContextType> Contexts { get; init; } = [InteractionContextType.Guild];

    /// <summary>"source add", "source list", ...</summary>
    public IEnumerable<string> PathsForModerators => members.Where(member => member.IsForModerators).Select(member => $"{name} {member.Definition.Name}");

    public CommandDefinition Definition => field ??= new SlashCommand(name, description, [.. members.Select(member => member.Definition)])
    {
        DefaultMemberPermissions = ShownTo,
        Contexts = Contexts,
    };

    public Deferral DeferralFor(Interaction interaction) => Find(interaction)?.DeferralFor(interaction) ?? Deferral.Ephemeral;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) => Find(interaction) is { } member
        ? await member.HandleAsync(interaction, cancellationToken)
        : Problem.Reply($"I do not know {Typed.Quoted(interaction.CommandPath)} any more. Type /{name} to see what I can do.");

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        Find(interaction) is ICompletingSubcommand member ? member.CompleteAsync(interaction, cancellationToken) : ValueTask.FromResult<IEnumerable<Choice>>([]);

    private ISubcommand? Find(Interaction interaction) =>
        interaction.CommandPath.Split(' ', 2) is [_, var path] ? byName.GetValueOrDefault(path) : null;
}
