using JJBot.Discord.Interactions;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary><c>/source show</c>: one source with what became of its claims, and what can be done with it.</summary>
public sealed class ShowSourceCommand(SourceCompletion sources) : ICompletingSubcommand
{
    public Subcommand Definition { get; } = new("show", "One source, and what became of its claims", SourceCompletion.Option);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var source = await sources.ReadAsync(interaction, moderator.Server, cancellationToken);
        return InteractionResponse.Message(SourceCard.From(source, isOwn: source.Source.Scope == moderator.Server), ephemeral: true);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        sources.CompleteAsync(interaction, cancellationToken);
}
