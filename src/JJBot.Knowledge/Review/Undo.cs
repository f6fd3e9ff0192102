using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>Takes back actions: exactly what one changed, once, and only where nobody has changed the same since.</summary>
public sealed class Undo(Actions actions)
{
    /// <param name="action">Which.</param>
    /// <param name="by">Who takes it back; need not be who did it.</param>
    /// <param name="server">Where it was done.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ReviewOutcome> UndoAsync(ActionId action, Actor by, Scope server, CancellationToken cancellationToken) => actions.RunAsync(
        by,
        server,
        async writer => await AuditStore.FindAsync(writer.Connection, action, server, cancellationToken) switch
        {
            null => new ReviewOutcome.Refused($"There is no action {action} here."),
            { UndoneBy: { } other } => await UndoneAsync(writer, other),
            { } found when UndoRule.Refusal(found, by) is { } sentence => new ReviewOutcome.Refused(sentence),
            { } found => await UndoAsync(writer, found),
        },
        cancellationToken);

    private static async Task<ReviewOutcome> UndoneAsync(ActionWriter writer, ActionId undo)
    {
        var found = (await AuditStore.FindAsync(writer.Connection, undo, writer.Server, writer.CancellationToken))!;
        return new ReviewOutcome.AlreadyDone(found.By.Name, "undone", found.At);
    }

    private static async Task<ReviewOutcome> UndoAsync(ActionWriter writer, AuditEntry action)
    {
        // Looked at whole first: nothing is written where one of its changes cannot be taken back.
        var steps = new List<UndoStep>();
        foreach (var change in await AuditStore.ChangesAsync(writer.Connection, action.Id, writer.CancellationToken))
        {
            var step = await UndoStep.ReadAsync(writer, action, change);
            if (step.Refusal is { } sentence)
            {
                return new ReviewOutcome.Refused(sentence);
            }

            steps.Add(step);
        }

        if (action.Kind == ActionKind.Approve && await ApprovedSinceAsync(writer, action) is { } refusal)
        {
            return new ReviewOutcome.Refused(refusal);
        }

        var undo = await writer.BeginAsync(new ActionHeader(ActionKind.Undo, action.Source, action.Claim, Undoes: action.Id));
        foreach (var step in steps)
        {
            await step.TakeAsync(writer);
        }

        await ApprovalStore.UndoAsync(writer, action.Id);
        return new ReviewOutcome.Applied(undo, steps.Count(step => step.IsOfClaim));
    }

    private static async Task<string?> ApprovedSinceAsync(ActionWriter writer, AuditEntry action) =>
        await ClaimStore.FindAsync(writer.Connection, action.Claim!.Value, writer.Server, writer.CancellationToken) is { Review: ReviewState.Proposed }
            ? null
            : await ChangedSinceAsync(writer, action.Claim.Value);

    /// <summary>Who has changed a claim last, and that this comes first.</summary>
    internal static async Task<string> ChangedSinceAsync(ActionWriter writer, ClaimId claim)
    {
        var last = await AuditStore.LastOfAsync(writer.Connection, claim, writer.CancellationToken);
        return $"{last?.By.Name ?? "Somebody"} has changed the claim {claim} since: undo that first.";
    }
}
