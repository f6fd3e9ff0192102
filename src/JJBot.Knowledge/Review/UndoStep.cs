using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>One change of an action as it would be taken back.</summary>
/// <param name="Refusal">Why it cannot be, in a sentence; null where it can.</param>
/// <param name="TakeAsync">Takes it back.</param>
/// <param name="IsOfClaim">Whether it is a claim that changes.</param>
internal sealed record UndoStep(string? Refusal, Func<ActionWriter, Task> TakeAsync, bool IsOfClaim)
{
    public static Task<UndoStep> ReadAsync(ActionWriter writer, AuditEntry action, AuditChange change) => change.Claim is { } claim
        ? ReadAsync(writer, claim, change)
        : action.Source is { } source ? ReadAsync(writer, source, change) : ReadSettingAsync(writer, change);

    private static async Task<UndoStep> ReadAsync(ActionWriter writer, ClaimId id, AuditChange change)
    {
        var claim = await ClaimStore.FindAsync(writer.Connection, id, writer.Server, writer.CancellationToken);
        var now = claim is null ? null : ClaimRow.From(claim, shipped: false);
        if (now is null || !RowDifference.Holds(now, change.After, ReviewJson.Default.ClaimRow))
        {
            return Refused(await Undo.ChangedSinceAsync(writer, id));
        }

        // A claim that was not there before cannot go away: what it was is on record.
        var before = change.Before == RowDifference.Nothing
            ? now with { Review = EnumName<ReviewState>.Of(ReviewState.Retracted) }
            : RowDifference.Apply(now, change.Before, ReviewJson.Default.ClaimRow);
        return new UndoStep(null, undoing => undoing.ChangeAsync(now, before), IsOfClaim: true);
    }

    private static async Task<UndoStep> ReadAsync(ActionWriter writer, SourceId id, AuditChange change)
    {
        var now = await ShelfStore.StateAsync(writer.Connection, id, writer.CancellationToken);
        if (!RowDifference.Holds(now, change.After, ReviewJson.Default.SourceState))
        {
            return Refused($"The source {id} has changed since: undo that first.");
        }

        var before = RowDifference.Apply(now, change.Before, ReviewJson.Default.SourceState);
        return await ShelfStore.FindTwinAsync(writer.Connection, id, before, writer.CancellationToken) is { } twin
            ? Refused($"The same text was added again as {twin}: remove that one first.")
            : new UndoStep(null, undoing => SourceShelf.ChangeAsync(undoing, id, now, before), IsOfClaim: false);
    }

    private static async Task<UndoStep> ReadSettingAsync(ActionWriter writer, AuditChange change)
    {
        var now = await SettingStore.FindAsync(writer.Connection, writer.Server, writer.CancellationToken);
        return RowDifference.Holds(now, change.After, ReviewJson.Default.SettingRow)
            ? new UndoStep(null, undoing => ServerSettings.ChangeAsync(undoing, now, RowDifference.Apply(now, change.Before, ReviewJson.Default.SettingRow)), IsOfClaim: false)
            : Refused("The settings have changed since: set them anew.");
    }

    private static UndoStep Refused(string sentence) => new(sentence, _ => Task.CompletedTask, IsOfClaim: false);
}
