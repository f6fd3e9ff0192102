using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Commands.Claims;

/// <summary>Finds the claim that a moderator names, where it is one that they may touch.</summary>
public sealed class OwnClaim(ReviewDesk desk, ClaimCompletion completion)
{
    /// <exception cref="UserMistakeException">There is no such claim, or it is everybody's.</exception>
    public async Task<ReviewItem> ReadAsync(Interaction interaction, Moderator moderator, CancellationToken cancellationToken)
    {
        var typed = ClaimCompletion.TypedIn(interaction);
        var item = ClaimId.TryParse(typed) is { } id ? await desk.FindAsync(id, moderator.Server, cancellationToken) : null;
        if (item is null)
        {
            throw ClaimCompletion.Unknown(typed);
        }

        return item.Claim.Scope == moderator.Server
            ? item
            : throw new UserMistakeException("That claim is shared with every server, so only the bot's operator can change it. You can change those that come from this server's sources.");
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction) =>
        ValueTask.FromResult(completion.Of(interaction, claim => claim.Scope == Asker.Of(interaction)));
}
