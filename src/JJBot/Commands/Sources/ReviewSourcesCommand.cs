using JJBot.Commands.Review;
using JJBot.Discord.Interactions;

namespace JJBot.Commands.Sources;

/// <summary><c>/source review</c>: what waits, the source that waits longest first.</summary>
public sealed class ReviewSourcesCommand(CardDesk desk) : ISubcommand
{
    public Subcommand Definition { get; } = new("review", "Review the claims that wait");

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var card = await desk.NextAsync(moderator.Server, source: null, after: null, note: null, cancellationToken);
        return InteractionResponse.Message(new MessageBody([card]), ephemeral: true);
    }
}
