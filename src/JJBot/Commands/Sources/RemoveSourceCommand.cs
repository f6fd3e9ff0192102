using JJBot.Discord.Interactions;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary><c>/source remove</c>: asks whether a source is to go with all its claims.</summary>
public sealed class RemoveSourceCommand(SourceCompletion sources) : ICompletingSubcommand
{
    public Subcommand Definition { get; } = new("remove", "Remove a source with all its claims", SourceCompletion.Option);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var source = await sources.ReadAsync(interaction, moderator.Server, cancellationToken);
        return source.Source.Scope == moderator.Server
            ? InteractionResponse.Message(RemovalReply.Ask(source), ephemeral: true)
            : throw new UserMistakeException(RemovalReply.Shared);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        sources.CompleteAsync(interaction, cancellationToken);
}
