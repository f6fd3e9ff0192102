using JJBot.Discord.Interactions;

namespace JJBot.Commands;

/// <summary>One of the things that a <see cref="CommandFamily"/> does.</summary>
public interface ISubcommand
{
    Subcommand Definition { get; }

    /// <summary>Whether it asks for a <see cref="Moderator"/>; the help tells others nothing of it.</summary>
    bool IsForModerators => true;

    /// <summary>How to ask for more time; <see cref="Deferral.None"/> where the answer opens a form, which must come at once.</summary>
    Deferral DeferralFor(Interaction interaction) => Deferral.Ephemeral;

    Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken);
}

/// <summary>A subcommand that completes what people type into its options.</summary>
public interface ICompletingSubcommand : ISubcommand
{
    ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken);
}
