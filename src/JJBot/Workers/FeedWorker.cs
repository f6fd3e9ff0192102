using JJBot.Discord.Gateway;
using JJBot.Knowledge;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Replies.Sources;

namespace JJBot.Workers;

/// <summary>Follows the feeds that servers watch, and tells their moderators, once, of one that has died.</summary>
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

    /// <summary>Looks at the feeds whose time has come, and tells of those that have died.</summary>
    public async Task RunRoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            await watcher.RunRoundAsync(stoppingToken);
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
