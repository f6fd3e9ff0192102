using JJBot.Discord.Interactions;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary><c>/source show</c>, also behind a button of the list: one source with what became of its claims, and what can be done with it.</summary>
public sealed class ShowSourceCommand(SourceCompletion sources) : ICompletingSubcommand, IButton
{
    public string Verb => SourceCard.ShowVerb;

    public Subcommand Definition { get; } = new("show", "One source, and what became of its claims", SourceCompletion.Option);

    public Deferral DeferralFor(Interaction interaction) => Deferral.Ephemeral;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        return Card(await sources.ReadAsync(interaction, moderator.Server, cancellationToken), moderator);
    }

    /// <summary>Answers anew: the list stays.</summary>
    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        return Card(await sources.FindAsync(CustomId.RestOf(interaction), moderator.Server, cancellationToken), moderator);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        sources.CompleteAsync(interaction, cancellationToken);

    private static InteractionResponse Card(ShelvedSource source, Moderator moderator) =>
        InteractionResponse.Message(SourceCard.From(source, isOwn: source.Source.Scope == moderator.Server), ephemeral: true);
}
