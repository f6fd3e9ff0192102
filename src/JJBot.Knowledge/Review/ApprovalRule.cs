namespace JJBot.Knowledge.Review;

/// <summary>What an approval does: it accepts, it is noted until another moderator approves too, or it was given before.</summary>
internal static class ApprovalRule
{
    public static int Needed(ServerRules rules) => rules.SecondApproval ? 2 : 1;

    /// <param name="approvals">Those that count so far.</param>
    /// <param name="by">Who approves now.</param>
    /// <param name="needed">How many different moderators have to.</param>
    public static Approved Decide(IReadOnlyList<Approval> approvals, Actor by, int needed)
    {
        if (approvals.FirstOrDefault(approval => approval.By.Id == by.Id) is { } earlier)
        {
            // The server may have asked for two when it was given, and for one by now.
            return new Approved(approvals.Count >= needed, approvals.Count, earlier);
        }

        return new Approved(approvals.Count + 1 >= needed, approvals.Count + 1, Earlier: null);
    }
}

/// <param name="IsEnough">Whether the claim is accepted now.</param>
/// <param name="Count">How many have approved it, this one included.</param>
/// <param name="Earlier">The same moderator's earlier approval; null where this is the first.</param>
internal sealed record Approved(bool IsEnough, int Count, Approval? Earlier);
