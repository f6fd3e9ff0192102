using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Changes;

/// <summary>What was done since to claims that were known before. Pure.</summary>
internal static class ClaimHistory
{
    /// <summary>At most one for each claim: the last that was done to it.</summary>
    /// <param name="changes">Oldest first.</param>
    /// <param name="find">A claim that is answered from, with its source; null where it is not.</param>
    /// <param name="withdrawn">Those that are answered from no more.</param>
    /// <param name="learned">What is new is told as new, and not by what was done to it.</param>
    public static IEnumerable<Change> Of(
        IEnumerable<ClaimChange> changes, Func<ClaimId, (Claim Claim, Source Source)?> find, IReadOnlyList<WithdrawnClaim> withdrawn, Learned learned)
    {
        var gone = withdrawn.ToDictionary(one => one.Claim.Id);
        foreach (var last in changes.Where(change => change.Kind != ClaimEventKind.Accepted).GroupBy(change => change.Claim).Select(group => group.Last()))
        {
            if (find(last.Claim) is var (claim, source))
            {
                if (last.Kind != ClaimEventKind.Withdrawn && !learned.IsNew(claim) && KindOf(last) is { } kind)
                {
                    yield return ChangeOf(kind, How(kind, claim), last.At, claim, source);
                }
            }
            else if (last.Kind == ClaimEventKind.Withdrawn && gone.TryGetValue(last.Claim, out var lost) && !learned.IsNew(lost.Claim))
            {
                var taken = last.Action == ActionKind.Retract ? ChangeKind.Retracted : ChangeKind.Withdrawn;
                yield return ChangeOf(taken, How(taken, lost.Claim), last.At, lost.Claim, lost.Source);
            }
        }
    }

    private static ChangeKind? KindOf(ClaimChange change) => (change.Kind, change.Action) switch
    {
        (ClaimEventKind.Resolved, _) => ChangeKind.Resolved,
        (ClaimEventKind.Changed, ActionKind.Refresh) => ChangeKind.Drifted,
        (ClaimEventKind.Changed, _) => ChangeKind.Edited,
        _ => null,
    };

    private static Change ChangeOf(ChangeKind kind, string how, DateTimeOffset at, Claim claim, Source source) =>
        new(kind, claim.Statement, how, at, IsOfStart: false, claim.Topic, new Citation(0, claim, source, null), 1, claim.Spoiler);

    private static string How(ChangeKind kind, Claim claim) => (kind, claim.Resolution, claim.Drift) switch
    {
        (ChangeKind.Retracted, _, _) => "retracted",
        (ChangeKind.Withdrawn, _, _) => "withdrawn, with its source or on review",
        (ChangeKind.Resolved, Resolution.CameTrue, _) => "came true",
        (ChangeKind.Resolved, Resolution.DidNot, _) => "did not come true",
        (ChangeKind.Resolved, _, _) => "no longer noted how it turned out",
        (ChangeKind.Drifted, _, Drift.Changed) => "the source has been changed since",
        (ChangeKind.Drifted, _, Drift.Vanished) => "the source no longer says so",
        (ChangeKind.Drifted, _, _) => "the source says so again",
        _ => "put in other words",
    };
}
