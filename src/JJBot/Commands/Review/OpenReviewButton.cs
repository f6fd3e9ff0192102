using JJBot.Discord.Interactions;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Review;

namespace JJBot.Commands.Review;

/// <summary>Lays the first claim of a source that waits before whoever presses; of the source that waits longest where none is named.</summary>
public sealed class OpenReviewButton(CardDesk cards) : IButton
{
    public string Verb => ReviewCard.OpenVerb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var card = await cards.NextAsync(moderator.Server, SourceId.TryParse(CustomId.RestOf(interaction)), after: null, note: null, cancellationToken);
        return Answering.With(interaction, new MessageBody([card]));
    }
}
