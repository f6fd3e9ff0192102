using JJBot.Discord.Interactions;

namespace JJBot.Commands;

/// <summary>One command: how Discord is told of it, and how it answers.</summary>
public interface ICommand
{
    CommandDefinition Definition { get; }

    /// <summary>How to ask for more time; <see cref="Deferral.None"/> where the answer opens a form, which must come at once.</summary>
    Deferral DeferralFor(Interaction interaction) => QuestionOptions.DeferralFor(interaction);

    Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken);
}

/// <summary>A command that completes what people type into its options.</summary>
public interface ICompletingCommand : ICommand
{
    ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken);
}
