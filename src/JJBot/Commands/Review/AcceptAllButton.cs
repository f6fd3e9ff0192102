using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Review;

namespace JJBot.Commands.Review;

/// <summary>Accepts all claims of a source that still wait; asks once before it does.</summary>
/// <param name="desk">Where the claims are.</param>
/// <param name="review">Accepts them.</param>
/// <param name="cards">Brings what is left.</param>
/// <param name="isSure">Whether this is the button that was asked with.</param>
public sealed class AcceptAllButton(ReviewDesk desk, ClaimReview review, CardDesk cards, bool isSure) : IButton
{
    public string Verb => isSure ? ReviewCard.SurelyAcceptAllVerb : ReviewCard.AcceptAllVerb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var source = SourceId.TryParse(CustomId.RestOf(interaction)) ?? throw new UserMistakeException(ReviewCard.Outdated);
        var card = isSure
            ? await AcceptAsync(source, moderator, cancellationToken)
            : await desk.NextAsync(moderator.Server, source, after: null, cancellationToken) is { } first
                ? SureCard.From(first)
                : await cards.NextAsync(moderator.Server, source, after: null, new ReviewNote("Nothing of it waits any more."), cancellationToken);
        return Answering.With(interaction, new MessageBody([card]));
    }

    private async Task<Container> AcceptAsync(SourceId source, Moderator moderator, CancellationToken cancellationToken)
    {
        var outcome = await review.AcceptAllAsync(source, moderator.Actor, moderator.Server, cancellationToken);
        return await cards.NextAsync(moderator.Server, source, after: null, ReviewNote.OfAll(outcome, source), cancellationToken);
    }
}
