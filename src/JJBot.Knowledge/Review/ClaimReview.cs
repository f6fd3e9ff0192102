using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>
/// What moderators do with claims. Each act is one transaction that also writes who did what when and, where what is answered from
/// changes, an event for alerts. Whoever waits for one sees it in answers as soon as it is over.
/// </summary>
public sealed class ClaimReview
{
    /// <summary>What waits for review in a server; for <see cref="Scope.Shared"/> what waits for the operator.</summary>
    public Task<ReviewBacklog> BacklogAsync(Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The next claim that waits, in the order of the text, or null where none does.</summary>
    /// <param name="server">Whose claims.</param>
    /// <param name="source">One source's; null for the source that waits longest.</param>
    /// <param name="after">The claim that was looked at last; null to begin with the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ReviewItem?> NextAsync(Scope server, SourceId? source, ClaimId? after, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>A claim of the server's or a shared one, or null where the server sees no such claim.</summary>
    public Task<ReviewItem?> FindAsync(ClaimId claim, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ReviewOutcome> AcceptAsync(ClaimId claim, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<ReviewOutcome> RejectAsync(ClaimId claim, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Changes what a claim says; approvals of what it said before no longer count.</summary>
    public Task<ReviewOutcome> EditAsync(ClaimId claim, ClaimEdit edit, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Accepts all claims of a source that still wait.</summary>
    public Task<ReviewOutcome> AcceptAllAsync(SourceId source, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Takes back exactly that action, once; refused where somebody has changed the same since.</summary>
    public Task<ReviewOutcome> UndoAsync(ActionId action, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Takes an accepted claim out of the answers.</summary>
    /// <param name="claim">Which.</param>
    /// <param name="reason">For the audit, in the moderator's words.</param>
    /// <param name="by">Who.</param>
    /// <param name="server">Where.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ReviewOutcome> RetractAsync(ClaimId claim, string reason, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Notes how an accepted claim turned out, or takes that back.</summary>
    public Task<ReviewOutcome> ResolveAsync(ClaimId claim, Resolution resolution, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Adds a claim that a moderator wrote by hand, accepted where the server asks for no second approval.</summary>
    public Task<ReviewOutcome> AddAsync(NewClaim claim, Actor by, Scope server, CancellationToken cancellationToken) => throw new NotImplementedException();
}
