using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Commands.Review;

/// <summary>Accepts or rejects the claim on the card, and lays the next one there.</summary>
/// <param name="desk">Where the claims are.</param>
/// <param name="cards">Brings the next one.</param>
/// <param name="verb">What the button's custom_id begins with.</param>
/// <param name="done">What is said once it is done: "Accepted".</param>
/// <param name="judge">Does it.</param>
public sealed class VerdictButton(
    ReviewDesk desk, CardDesk cards, string verb, string done, Func<ClaimId, Actor, Scope, CancellationToken, Task<ReviewOutcome>> judge)
    : ReviewButton(desk)
{
    public override string Verb => verb;

    protected override async Task<InteractionResponse> PressAsync(
        ReviewItem item, Moderator moderator, Interaction interaction, CancellationToken cancellationToken)
    {
        var outcome = await judge(item.Claim.Id, moderator.Actor, moderator.Server, cancellationToken);
        var note = ReviewNote.Of(outcome, done, item.Claim.Statement, item.Claim.Id);
        return With(interaction, await cards.NextAsync(moderator.Server, item.Source.Id, item.Claim.Id, note, cancellationToken));
    }
}
