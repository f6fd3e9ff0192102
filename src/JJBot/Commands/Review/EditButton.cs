using JJBot.Commands.Claims;
using JJBot.Discord.Interactions;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Commands.Review;

/// <summary>Opens the form with what the claim on the card says.</summary>
public sealed class EditButton(ReviewDesk desk, EditClaimForm form) : ReviewButton(desk)
{
    public override string Verb => ReviewCard.EditVerb;

    /// <summary>A form must come at once.</summary>
    public override Deferral DeferralFor(Interaction interaction) => Deferral.None;

    protected override Task<InteractionResponse> PressAsync(
        ReviewItem item, Moderator moderator, Interaction interaction, CancellationToken cancellationToken) =>
        Task.FromResult(form.Open(item.Claim));
}
