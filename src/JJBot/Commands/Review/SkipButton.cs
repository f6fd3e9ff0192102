using JJBot.Discord.Interactions;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Commands.Review;

/// <summary>Leaves the claim waiting and lays the next one there.</summary>
public sealed class SkipButton(ReviewDesk desk, CardDesk cards) : ReviewButton(desk)
{
    public override string Verb => ReviewCard.SkipVerb;

    protected override async Task<InteractionResponse> PressAsync(
        ReviewItem item, Moderator moderator, Interaction interaction, CancellationToken cancellationToken)
    {
        var note = item is { Position: 1, Total: 1 } ? new ReviewNote("This is the last one that waits.") : null;
        return With(interaction, await cards.NextAsync(moderator.Server, item.Source.Id, item.Claim.Id, note, cancellationToken));
    }
}
