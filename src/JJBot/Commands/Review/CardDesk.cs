using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Review;

namespace JJBot.Commands.Review;

/// <summary>Lays the next claim that waits for review before a moderator, with what was just done above it.</summary>
public sealed class CardDesk(ReviewDesk desk)
{
    /// <param name="server">Whose claims.</param>
    /// <param name="source">One source's; null for the one that waits longest.</param>
    /// <param name="after">The claim that was looked at last; past the end of the source those that were skipped come again.</param>
    /// <param name="note">What was just done.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Container> NextAsync(Scope server, SourceId? source, ClaimId? after, ReviewNote? note, CancellationToken cancellationToken) =>
        await desk.NextAsync(server, source, after, cancellationToken) is { } next
            ? ReviewCard.From(next, note)
            : DoneCard.From(await desk.BacklogAsync(server, cancellationToken), note);

    /// <summary>One claim, if it still waits; else the next of its source.</summary>
    public async Task<Container> ShowAsync(Scope server, ReviewItem item, ReviewNote? note, CancellationToken cancellationToken) =>
        await desk.FindAsync(item.Claim.Id, server, cancellationToken) is { Claim.Review: ReviewState.Proposed } waiting
            ? ReviewCard.From(waiting, note)
            : await NextAsync(server, item.Source.Id, item.Claim.Id, note, cancellationToken);
}
