using JJBot.Discord.Gateway;
using JJBot.Knowledge;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Replies.Sources;

namespace JJBot.Workers;

/// <summary>Follows the feeds that servers watch, and tells their moderators of what there is to review, and, once, of a feed that has died.</summary>
public sealed partial class FeedWorker(
    GatewayStatus gateway, FeedWatcher watcher, WatchList feeds, NoticeSender notices, TimeProvider clock, ILogger<FeedWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gateway.WhenReadyAsync(stoppingToken);
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await RunRoundAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Looks at the feeds whose time has come, and tells of what came of it.</summary>
    public async Task RunRoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var arrived in (await watcher.RunRoundAsync(stoppingToken)).Where(added => added.Proposed > 0).GroupBy(added => added.Source.Scope))
            {
                await notices.SendAsync(arrived.Key, place: null, ArrivalReply.From([.. arrived]), stoppingToken);
            }

            await feeds.TellDeadAsync((feed, token) => notices.SendAsync(feed.Scope, feed.NoticePlace, FeedReply.Died(feed), token), stoppingToken);
        }
        catch (KnowledgeException exception)
        {
            // The database may be back by the next round.
            Log.Failed(logger, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The feeds could not be followed in this round: {Reason}")]
        public static partial void Failed(ILogger logger, string reason);
    }
}
