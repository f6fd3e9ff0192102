using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>Whether alerts are behind, for health checks and the log. Safe to read from any thread.</summary>
public sealed partial class AlertBacklog(TimeProvider clock, ILogger<AlertBacklog> logger)
{
    /// <summary>After how long a delivery that is due counts as late. Discord's limits alone make a large one wait for minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly Dictionary<DeliveryId, DateTimeOffset> postponed = [];
    private volatile string? trouble;

    /// <summary>In a sentence; null where nothing is late.</summary>
    public string? Trouble => trouble;

    /// <summary>Remembers since when a delivery has been tried in vain: the ledger knows its next try alone.</summary>
    public void Note(PlannedDelivery delivery, DeliveryOutcome outcome)
    {
        lock (gate)
        {
            // To publish may take hours, as Discord will have it.
            if (outcome is DeliveryOutcome.Later && delivery.Step != DeliveryStep.Publish)
            {
                postponed.TryAdd(delivery.Id, delivery.DueAt);
            }
            else
            {
                postponed.Remove(delivery.Id);
            }
        }
    }

    /// <summary>A delivery whose place takes nothing is not late: moderators hear of that.</summary>
    public void Forget(PlannedDelivery delivery)
    {
        lock (gate)
        {
            postponed.Remove(delivery.Id);
        }
    }

    /// <summary>Takes over what the ledger says.</summary>
    public void Note(DeliveryBacklog backlog)
    {
        var (count, late) = Late(backlog);
        if (late < Patience)
        {
            if (trouble is not null)
            {
                Log.CaughtUp(logger);
            }

            trouble = null;
            return;
        }

        if (trouble is null)
        {
            Log.Behind(logger, count, late);
        }

        trouble = FormattableString.Invariant($"alerts are {(int)late.TotalMinutes} minutes behind, {count} wait");
    }

    private (int Count, TimeSpan Late) Late(DeliveryBacklog backlog)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var oldest = postponed.Values.Append(backlog.Oldest ?? now).Min();
            return (Math.Max(backlog.Count, postponed.Count), now - oldest);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Alerts are behind: {Count} wait, the oldest for {Late}.")]
        public static partial void Behind(ILogger logger, int count, TimeSpan late);

        [LoggerMessage(LogLevel.Information, "Alerts have caught up.")]
        public static partial void CaughtUp(ILogger logger);
    }
}
