using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>
/// What moderators do with claims. Each act is one transaction that also writes who did what when and, where what is answered from
/// changes, an event for alerts. Whoever waits for one sees it in answers as soon as it is over.
/// </summary>
public sealed class ClaimReview(Actions actions, ServerSettings settings, IdMaker ids)
{
    private const int LongestReason = 500;

    public Task<ReviewOutcome> AcceptAsync(ClaimId claim, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        claim,
        by,
        server,
        async (writer, found) =>
        {
            if (found.Review != ReviewState.Proposed)
            {
                return await AlreadyAsync(writer, found);
            }

            var approved = await ApprovedAsync(writer, found, await NeededAsync(writer));
            return approved is { IsEnough: false, Earlier: { } earlier }
                ? new ReviewOutcome.AlreadyDone(earlier.By.Name, "approved", earlier.At)
                : await ApproveAsync(writer, found, approved);
        },
        cancellationToken);

    public Task<ReviewOutcome> RejectAsync(ClaimId claim, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        claim,
        by,
        server,
        async (writer, found) => found.Review == ReviewState.Proposed
            ? await ChangeAsync(writer, new ActionHeader(ActionKind.Reject, found.Source, found.Id), found, found with { Review = ReviewState.Rejected })
            : await AlreadyAsync(writer, found),
        cancellationToken);

    /// <summary>Changes what a claim says; approvals of what it said before no longer count.</summary>
    public Task<ReviewOutcome> EditAsync(ClaimId claim, ClaimEdit edit, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        claim,
        by,
        server,
        async (writer, found) =>
        {
            if (found.Review is not (ReviewState.Proposed or ReviewState.Accepted))
            {
                return await AlreadyAsync(writer, found);
            }

            if (await ClaimStore.IsShippedAsync(writer.Connection, found.Id, writer.CancellationToken))
            {
                return new ReviewOutcome.Refused($"The claim {found.Id} comes with the seeds: change it in the file of its source there.");
            }

            var (before, after) = (Row(found), Row(edit.Apply(found)));
            if (before == after)
            {
                return new ReviewOutcome.Refused("That is what the claim says already.");
            }

            var action = await writer.BeginAsync(new ActionHeader(ActionKind.Edit, found.Source, found.Id));
            await writer.ChangeAsync(before, after);
            await ApprovalStore.VoidAsync(writer, found.Id);
            return new ReviewOutcome.Applied(action, 1);
        },
        cancellationToken);

    /// <summary>Accepts all claims of a source that still wait.</summary>
    public Task<ReviewOutcome> AcceptAllAsync(SourceId source, Actor by, Scope server, CancellationToken cancellationToken) =>
        actions.RunAsync(by, server, writer => AcceptAllAsync(writer, source), cancellationToken);

    /// <summary>Takes an accepted claim out of the answers.</summary>
    /// <param name="claim">Which.</param>
    /// <param name="reason">For the audit, in the moderator's words.</param>
    /// <param name="by">Who.</param>
    /// <param name="server">Where.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ReviewOutcome> RetractAsync(ClaimId claim, string reason, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        claim,
        by,
        server,
        async (writer, found) => found.Review == ReviewState.Accepted
            ? await ChangeAsync(
                writer,
                new ActionHeader(ActionKind.Retract, found.Source, found.Id, Note: reason.Length <= LongestReason ? reason : reason[..LongestReason]),
                found,
                found with { Review = ReviewState.Retracted })
            : await AlreadyAsync(writer, found),
        cancellationToken);

    /// <summary>Notes how an accepted claim turned out, or takes that back.</summary>
    public Task<ReviewOutcome> ResolveAsync(ClaimId claim, Resolution resolution, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        claim,
        by,
        server,
        async (writer, found) => found switch
        {
            { Review: not ReviewState.Accepted } => await AlreadyAsync(writer, found),
            _ when found.Resolution == resolution => new ReviewOutcome.Refused("That is what is noted of the claim already."),
            _ => await ChangeAsync(writer, new ActionHeader(ActionKind.Resolve, found.Source, found.Id), found, found with { Resolution = resolution }),
        },
        cancellationToken);

    /// <summary>Says in which other words people ask for an accepted claim, in place of those that were known; it goes on to say what it says.</summary>
    public Task<ReviewOutcome> TeachAsync(ClaimId claim, IReadOnlyList<string> askedAs, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        claim,
        by,
        server,
        async (writer, found) => found switch
        {
            { Review: not ReviewState.Accepted } => await AlreadyAsync(writer, found),
            _ when found.AskedAs.SequenceEqual(askedAs) => new ReviewOutcome.Refused("Those are the claim's words already."),
            _ => await ChangeAsync(writer, new ActionHeader(ActionKind.Teach, found.Source, found.Id), found, found with { AskedAs = askedAs }),
        },
        cancellationToken);

    /// <summary>Adds a claim that a moderator wrote by hand, accepted where the server asks for no second approval.</summary>
    public Task<ReviewOutcome> AddAsync(NewClaim claim, Actor by, Scope server, CancellationToken cancellationToken) =>
        actions.RunAsync(by, server, writer => AddAsync(writer, claim), cancellationToken);

    private Task<ReviewOutcome> ActAsync(
        ClaimId claim, Actor by, Scope server, Func<ActionWriter, Claim, Task<ReviewOutcome>> act, CancellationToken cancellationToken) => actions.RunAsync(
        by,
        server,
        async writer => await ClaimStore.FindAsync(writer.Connection, claim, server, cancellationToken) switch
        {
            null => new ReviewOutcome.Refused($"There is no claim {claim} here."),
            { } found when found.Scope != server => new ReviewOutcome.Refused(
                $"The claim {claim} is everybody's: only the operator of the bot changes it, on the terminal."),
            { } found => await act(writer, found),
        },
        cancellationToken);

    private async Task<ReviewOutcome> AcceptAllAsync(ActionWriter writer, SourceId source)
    {
        var claims = await ClaimStore.LoadFromAsync(writer.Connection, source, writer.Server, writer.CancellationToken);
        var waiting = claims.Where(claim => claim.Review == ReviewState.Proposed).ToList();
        if (waiting.Count == 0)
        {
            return claims.Count == 0
                ? new ReviewOutcome.Refused($"There is no source {source} here whose claims could be accepted.")
                : await AlreadyAsync(writer, claims[^1]);
        }

        var action = await writer.BeginAsync(new ActionHeader(ActionKind.AcceptAll, source));
        var (accepted, needed) = (0, await NeededAsync(writer));
        foreach (var claim in waiting)
        {
            var approved = await ApprovedAsync(writer, claim, needed);
            if (approved.Earlier is null)
            {
                await ApprovalStore.AddAsync(writer, claim.Id);
            }

            if (approved.IsEnough)
            {
                await writer.ChangeAsync(Row(claim), Row(claim with { Review = ReviewState.Accepted }));
                accepted++;
            }
        }

        return new ReviewOutcome.Applied(action, accepted, waiting.Count - accepted);
    }

    private async Task<ReviewOutcome> AddAsync(ActionWriter writer, NewClaim claim)
    {
        var (connection, cancellationToken) = (writer.Connection, writer.CancellationToken);
        if (await SourceStore.FindAsync(connection, claim.Source, writer.Server, cancellationToken) is not { } source)
        {
            return new ReviewOutcome.Refused($"There is no source {claim.Source} here: add it first.");
        }

        if (await SnapshotStore.FindAsync(connection, source.Id, cancellationToken) is not { } text)
        {
            return new ReviewOutcome.Refused($"The text of {source.Id} is not at hand, so that nothing can be quoted from it: add the text first.");
        }

        if (QuoteLocator.Find(claim.Quote, text) is not { } locator)
        {
            return new ReviewOutcome.Refused("These words do not stand in one paragraph of the source: copy them from its text.");
        }

        var needed = await NeededAsync(writer);
        var isAccepted = needed == 1;
        var added = claim.Says.Write(
            new ClaimId(ids.Next()), source, writer.Server, locator, writer.Now, isAccepted ? ReviewState.Accepted : ReviewState.Proposed);
        await ClaimStore.AddAsync(connection, [added], cancellationToken);
        await Sources.Intake.SketchStore.SaveQuotesAsync(connection, text, cancellationToken);
        var action = await writer.BeginAsync(new ActionHeader(ActionKind.AddClaim, source.Id, added.Id));
        await writer.AddAsync(Row(added));
        if (isAccepted)
        {
            return new ReviewOutcome.Applied(action, 1);
        }

        await ApprovalStore.AddAsync(writer, added.Id);
        return new ReviewOutcome.Noted(action, 1, needed);
    }

    private async Task<int> NeededAsync(ActionWriter writer) =>
        ApprovalRule.Needed(await settings.ReadAsync(writer.Connection, writer.Server, writer.CancellationToken));

    private static async Task<Approved> ApprovedAsync(ActionWriter writer, Claim claim, int needed) =>
        ApprovalRule.Decide(await ApprovalStore.ListAsync(writer.Connection, claim.Id, writer.CancellationToken), writer.By, needed);

    private static async Task<ReviewOutcome> ApproveAsync(ActionWriter writer, Claim claim, Approved approved)
    {
        var action = await writer.BeginAsync(new ActionHeader(approved.IsEnough ? ActionKind.Accept : ActionKind.Approve, claim.Source, claim.Id));
        if (approved.Earlier is null)
        {
            await ApprovalStore.AddAsync(writer, claim.Id);
        }

        if (!approved.IsEnough)
        {
            return new ReviewOutcome.Noted(action, approved.Count, approved.Count + 1);
        }

        await writer.ChangeAsync(Row(claim), Row(claim with { Review = ReviewState.Accepted }));
        return new ReviewOutcome.Applied(action, 1);
    }

    private static async Task<ReviewOutcome> ChangeAsync(ActionWriter writer, ActionHeader header, Claim before, Claim after)
    {
        var action = await writer.BeginAsync(header);
        await writer.ChangeAsync(Row(before), Row(after));
        return new ReviewOutcome.Applied(action, 1);
    }

    /// <summary>What the claim is already, and by whom.</summary>
    private static async Task<ReviewOutcome> AlreadyAsync(ActionWriter writer, Claim claim)
    {
        if (claim.Review == ReviewState.Proposed)
        {
            return new ReviewOutcome.Refused($"The claim {claim.Id} waits for review: accept or reject it.");
        }

        var last = await AuditStore.LastReviewOfAsync(writer.Connection, claim.Id, writer.CancellationToken);
        return new ReviewOutcome.AlreadyDone(last?.By.Name ?? "the seeds", EnumName<ReviewState>.Of(claim.Review), last?.At ?? claim.RecordedAt);
    }

    private static ClaimRow Row(Claim claim) => ClaimRow.From(claim, shipped: false);
}
