namespace JJBot.Knowledge.Alerts;

/// <summary>
/// Decides who is told of an alert, how and when. Pure, and linear in the number of subscriptions. Each gets at least one decision, with
/// a reason where it is not told.
/// </summary>
internal sealed class DeliveryPlanner(DateTimeOffset now, DigestTimes times, Func<Subscription, TimeZoneInfo> zoneOf)
{
    private readonly Dictionary<(DeliveryMode, string), DateTimeOffset> next = [];

    public IEnumerable<DeliveryDecision> Plan(AlertNotice notice, IEnumerable<Listener> listeners)
    {
        foreach (var listener in listeners)
        {
            if (listener.Waiting is { } waiting)
            {
                yield return Again(notice, listener.Subscription, waiting);
            }
            else if (listener.Told == Telling.Nothing)
            {
                yield return First(notice, listener.Subscription);
            }
            else
            {
                foreach (var decision in Amend(notice, listener))
                {
                    yield return decision;
                }
            }
        }
    }

    /// <summary>The first that a subscription hears of an alert.</summary>
    private DeliveryDecision First(AlertNotice notice, Subscription subscription)
    {
        // A subscription of the future was made while the clock was ahead: nobody can tell what came before it.
        if (notice.EventAt < subscription.CreatedAt && subscription.CreatedAt <= now)
        {
            return Refused("it came before the channel was subscribed");
        }

        if (FilterRule.Refusal(notice, subscription) is { } refusal)
        {
            return Refused(refusal);
        }

        if (!notice.Stands)
        {
            return Refused(SkipReason.Withdrawn);
        }

        if (!notice.IsNews)
        {
            return Refused(SkipReason.NothingToChange);
        }

        if (subscription.PausedAt is not null)
        {
            return Skipped(subscription, DeliveryStep.Message, SkipReason.Paused);
        }

        return notice.Server.Server is null && subscription.Server.Server is { } server && notice.OwnTwins.TryGetValue(server, out var twin)
            ? Skipped(subscription, DeliveryStep.Message, SkipReason.TwinOf(twin))
            : Told(notice, subscription, DeliveryStep.Message);

        DeliveryDecision Refused(string reason) =>
            new(subscription.Id, DeliveryStep.Message, DeliveryState.Skipped, null, now, reason, IsKept: false, null);
    }

    /// <summary>What waited is told as it is now, at the time for which it was planned, or no more.</summary>
    private DeliveryDecision Again(AlertNotice notice, Subscription subscription, WaitingDelivery waiting)
    {
        var refusal = notice.Stands ? FilterRule.Refusal(notice, subscription) : SkipReason.Withdrawn;
        return refusal is null
            ? new DeliveryDecision(
                subscription.Id,
                DeliveryStep.Message,
                waiting.Hold is null ? DeliveryState.Planned : DeliveryState.Held,
                waiting.Hold,
                waiting.DueAt,
                Reason: null,
                IsKept: true,
                waiting.Id)
            : Skipped(subscription, DeliveryStep.Message, refusal) with { TakesPlaceOf = waiting.Id };
    }

    /// <summary>What changes about an alert that was told: its message is brought up to date, and what is worth saying is said.</summary>
    private IEnumerable<DeliveryDecision> Amend(AlertNotice notice, Listener listener)
    {
        var subscription = listener.Subscription;
        if (listener.Told == Telling.Message)
        {
            yield return subscription.Suspension is null
                ? new DeliveryDecision(subscription.Id, DeliveryStep.Edit, DeliveryState.Planned, null, now, null, IsKept: true, null)
                : new DeliveryDecision(subscription.Id, DeliveryStep.Edit, DeliveryState.Held, DigestKind.CatchUp, now, null, IsKept: true, null);
        }

        yield return (notice.Kind.IsQuiet(), subscription.PausedAt is not null, listener.HearsTheNews) switch
        {
            (true, _, _) => Skipped(subscription, DeliveryStep.Reply, SkipReason.TooSmall),
            (_, true, _) => Skipped(subscription, DeliveryStep.Reply, SkipReason.Paused),
            (_, _, true) => Skipped(subscription, DeliveryStep.Reply, SkipReason.NewsSaysSo),
            _ => Told(notice, subscription, DeliveryStep.Reply),
        };
    }

    /// <summary>Told at once, or gathered into a digest.</summary>
    private DeliveryDecision Told(AlertNotice notice, Subscription subscription, DeliveryStep step)
    {
        if (subscription.Suspension is not null || notice.IsCatchUp)
        {
            return Held(DigestKind.CatchUp, now);
        }

        return subscription.Mode switch
        {
            DeliveryMode.Daily => Held(DigestKind.Daily, NextDigest(subscription)),
            DeliveryMode.Weekly => Held(DigestKind.Weekly, NextDigest(subscription)),
            _ => new DeliveryDecision(subscription.Id, step, DeliveryState.Planned, null, now, null, IsKept: true, null),
        };

        DeliveryDecision Held(DigestKind hold, DateTimeOffset due) =>
            new(subscription.Id, step, DeliveryState.Held, hold, due, null, IsKept: true, null);
    }

    private DateTimeOffset NextDigest(Subscription subscription)
    {
        var zone = zoneOf(subscription);
        if (!next.TryGetValue((subscription.Mode, zone.Id), out var time))
        {
            next[(subscription.Mode, zone.Id)] = time = times.After(now, subscription.Mode, zone);
        }

        return time;
    }

    private DeliveryDecision Skipped(Subscription subscription, DeliveryStep step, string reason) =>
        new(subscription.Id, step, DeliveryState.Skipped, null, now, reason, IsKept: true, null);
}
