using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>
/// Tells of new claims: takes over what moderators did, sends what is due, looks after places that take nothing, and drops what came to
/// its end long ago. Needs no gateway: alerts go out while it is down.
/// </summary>
internal sealed partial class AlertWorker(
    AlertDesk desk,
    DeliveryLedger ledger,
    LedgerPruner pruner,
    DeliveryPost post,
    SuspensionWatch suspensions,
    AlertBacklog backlog,
    TimeProvider clock,
    ILogger<AlertWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenBeats = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenPrunings = TimeSpan.FromDays(1);

    private long? beatAt;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        post.RunAsync(stoppingToken),
        RepeatAsync(TakeAsync, Pause, stoppingToken),
        RepeatAsync(LookAfterAsync, LongPause, stoppingToken),
        RepeatAsync(PruneAsync, BetweenPrunings, stoppingToken));

    /// <summary>Takes over all that has happened to claims since the last time.</summary>
    private async Task TakeAsync(CancellationToken stoppingToken)
    {
        if (beatAt is not { } last || clock.GetElapsedTime(last) >= BetweenBeats)
        {
            await BeatAsync(stoppingToken);
        }

        for (var isMore = true; isMore;)
        {
            var taken = await desk.TakeAsync(stoppingToken);
            isMore = taken.IsMore;
            if (taken.Planned > 0)
            {
                post.Wake();
            }
        }
    }

    private async Task BeatAsync(CancellationToken stoppingToken)
    {
        if (await desk.BeatAsync(stoppingToken) is { } away)
        {
            Log.WasAway(logger, away);
        }

        beatAt = clock.GetTimestamp();
    }

    private async Task LookAfterAsync(CancellationToken stoppingToken)
    {
        backlog.Note(await ledger.BacklogAsync(stoppingToken));
        if (await suspensions.RunRoundAsync(stoppingToken))
        {
            post.Wake();
        }
    }

    private async Task PruneAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await pruner.PruneAsync(stoppingToken) is > 0 and var dropped)
            {
                Log.Pruned(logger, dropped);
            }
        }
        catch (KnowledgeException exception)
        {
            // No alert waits for that; tomorrow is soon enough.
            Log.NotPruned(logger, exception.Message);
        }
    }

    /// <summary>One round that fails does not stop the next.</summary>
    private async Task RepeatAsync(Func<CancellationToken, Task> round, TimeSpan pause, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pause, clock);
        var isTroubled = false;
        try
        {
            do
            {
                try
                {
                    await round(stoppingToken);
                    isTroubled = false;
                }
                catch (KnowledgeException exception)
                {
                    // The database may be back by the next round; said once.
                    if (!isTroubled)
                    {
                        Log.Failed(logger, exception.Message);
                    }

                    isTroubled = true;
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Dropped} lines on alerts of long ago were dropped.")]
        public static partial void Pruned(ILogger logger, int dropped);

        [LoggerMessage(LogLevel.Warning, "What came of alerts of long ago is kept until tomorrow: {Reason}")]
        public static partial void NotPruned(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Error, "Alerts wait: {Reason}")]
        public static partial void Failed(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Information, "The bot was away for {Away}: what happened meanwhile is told in one message for each channel.")]
        public static partial void WasAway(ILogger logger, TimeSpan away);
    }
}
