using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>
/// Deliveries that are due, in their order. A place gets one at a time, so that messages stand there in order; different places get
/// theirs side by side.
/// </summary>
internal sealed class DeliveryLanes
{
    private readonly LinkedList<PlannedDelivery> waiting = [];
    private readonly HashSet<DeliveryId> known = [];
    private readonly HashSet<string> busy = [];

    /// <summary>How many wait or are under way.</summary>
    public int Count => known.Count;

    /// <summary>Puts those in line that are not in it already.</summary>
    public void Add(IEnumerable<PlannedDelivery> due)
    {
        foreach (var delivery in due.Where(delivery => known.Add(delivery.Id)))
        {
            waiting.AddLast(delivery);
        }
    }

    /// <summary>The next ones, each to a place that nothing is under way to; from now on something is.</summary>
    public List<PlannedDelivery> Take(int most)
    {
        var taken = new List<PlannedDelivery>();
        for (var node = waiting.First; node is not null && taken.Count < most;)
        {
            var next = node.Next;
            if (busy.Add(Place(node.Value)))
            {
                taken.Add(node.Value);
                waiting.Remove(node);
            }

            node = next;
        }

        return taken;
    }

    /// <summary>It is over, or was never begun: the next one to its place may be.</summary>
    public void Release(PlannedDelivery delivery)
    {
        known.Remove(delivery.Id);
        busy.Remove(Place(delivery));
    }

    /// <summary>Nothing more goes there for now.</summary>
    public void Drop(SubscriptionId subscription)
    {
        for (var node = waiting.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Subscription.Id == subscription)
            {
                known.Remove(node.Value.Id);
                waiting.Remove(node);
            }

            node = next;
        }
    }

    private static string Place(PlannedDelivery delivery) => delivery.Subscription.Id.Value;
}
