using System.Collections.Concurrent;
using JJBot.Knowledge.Sources.Intake;
using Microsoft.Extensions.Logging;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Follows the feeds that servers watch: looks at those whose time has come, and takes their new articles in.</summary>
public sealed partial class FeedWatcher
{
    private const int MostPerRound = 100;
    private const int AtOnce = 4;

    private readonly FeedStore feeds;
    private readonly FeedCheck check;
    private readonly ItemIntake intake;
    private readonly TimeProvider clock;
    private readonly ILogger<FeedWatcher> logger;

    internal FeedWatcher(FeedStore feeds, FeedCheck check, ItemIntake intake, TimeProvider clock, ILogger<FeedWatcher> logger) =>
        (this.feeds, this.check, this.intake, this.clock, this.logger) = (feeds, check, intake, clock, logger);

    /// <summary>One round over the feeds that there is something to do for: a few at once, the servers in turn.</summary>
    /// <returns>The sources that came of it.</returns>
    /// <exception cref="KnowledgeException">The database cannot be read.</exception>
    public async Task<IReadOnlyList<IntakeResult.Added>> RunRoundAsync(CancellationToken cancellationToken)
    {
        var added = new ConcurrentQueue<IntakeResult.Added>();
        var due = await feeds.DueAsync(clock.GetUtcNow(), MostPerRound, cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due, options, async (feed, token) => await FollowAsync(feed, added, token));
        return [.. added];
    }

    private async Task FollowAsync(WatchedFeed feed, ConcurrentQueue<IntakeResult.Added> added, CancellationToken cancellationToken)
    {
        try
        {
            if (feed.State.NextCheckAt <= clock.GetUtcNow())
            {
                await check.RunAsync(feed, cancellationToken);
            }

            await intake.RunAsync(feed, added.Enqueue, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One feed never stops the others.
            Log.Failed(logger, feed.Id, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The feed {Feed} could not be followed; the next round tries again.")]
        public static partial void Failed(ILogger logger, FeedId feed, Exception exception);
    }
}
