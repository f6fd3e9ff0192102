using JJBot.Knowledge.Review;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>What a subscription asked for at any time of its life.</summary>
/// <param name="Now">As it is.</param>
/// <param name="Changes">When it was changed, the last time first, and the columns as they were before.</param>
internal sealed record SubscriptionHistory(Subscription Now, IReadOnlyList<(DateTimeOffset At, string Before)> Changes)
{
    /// <summary>As it was at a time: what was changed later is taken back.</summary>
    /// <exception cref="KnowledgeException">The audit of a change is not what this program wrote.</exception>
    public Subscription AsOf(DateTimeOffset at)
    {
        var row = SubscriptionRow.From(Now);
        try
        {
            foreach (var change in Changes.TakeWhile(change => change.At > at))
            {
                row = RowDifference.Apply(row, change.Before, ReviewJson.Default.SubscriptionRow);
            }
        }
        catch (Exception exception) when (DatabaseTrouble.IsNonsense(exception))
        {
            throw DatabaseTrouble.Unreadable($"the audit of the subscription {Now.Id}", exception);
        }

        return row.ToSubscription();
    }
}
