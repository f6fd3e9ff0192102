using JJBot.Discord.Interactions;

namespace JJBot.Commands;

/// <summary>One command: how Discord is told of it, and how it answers.</summary>
public interface ICommand
{
    CommandDefinition Definition { get; }

    Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken);
}

/// <summary>A command that completes what people type into its options.</summary>
public interface ICompletingCommand : ICommand
{
    IEnumerable<Choice> Complete(Interaction interaction);
}
