using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>Whether alerts are behind, for health checks and the log. Safe to read from any thread.</summary>
public sealed partial class AlertBacklog(TimeProvider clock, ILogger<AlertBacklog> logger)
{
    /// <summary>After how long a delivery that is due counts as late. Discord's limits alone make a large one wait for minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private volatile string? trouble;

    /// <summary>In a sentence; null where nothing is late.</summary>
    public string? Trouble => trouble;

    /// <summary>Takes over what the ledger says.</summary>
    public void Note(DeliveryBacklog backlog)
    {
        var late = backlog.Oldest is { } oldest ? clock.GetUtcNow() - oldest : TimeSpan.Zero;
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
            Log.Behind(logger, backlog.Count, late);
        }

        trouble = FormattableString.Invariant($"alerts are {(int)late.TotalMinutes} minutes behind, {backlog.Count} wait");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Alerts are behind: {Count} wait, the oldest for {Late}.")]
        public static partial void Behind(ILogger logger, int count, TimeSpan late);

        [LoggerMessage(LogLevel.Information, "Alerts have caught up.")]
        public static partial void CaughtUp(ILogger logger);
    }
}
