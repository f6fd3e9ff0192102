using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Commands.Review;

/// <summary>A button of a review card, about the claim on it.</summary>
public abstract class ReviewButton(ReviewDesk desk) : IButton
{
    private const string Gone = "That claim is no longer here. Use /source review to see what waits.";

    public abstract string Verb { get; }

    public virtual Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var item = ClaimId.TryParse(CustomId.RestOf(interaction)) is { } id ? await desk.FindAsync(id, moderator.Server, cancellationToken) : null;
        return item is not null && item.Claim.Scope == moderator.Server
            ? await PressAsync(item, moderator, interaction, cancellationToken)
            : throw new UserMistakeException(Gone);
    }

    protected abstract Task<InteractionResponse> PressAsync(ReviewItem item, Moderator moderator, Interaction interaction, CancellationToken cancellationToken);

    protected static InteractionResponse With(Interaction interaction, Container card) => Answering.With(interaction, new MessageBody([card]));
}
