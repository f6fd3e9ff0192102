using JJBot.Knowledge.Sources.Fetching;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>One look at a feed: how it goes with it, and what is new in it.</summary>
internal sealed partial class FeedCheck(PageFetcher fetcher, FeedStore feeds, IOptions<FeedOptions> options, TimeProvider clock, ILogger<FeedCheck> logger)
{
    /// <summary>A feed that changes the keys of all its items brings no flood.</summary>
    private const int MostNew = 20;

    private readonly FeedSchedule schedule = new(options.Value.Interval);

    public async Task RunAsync(WatchedFeed feed, CancellationToken cancellationToken)
    {
        var request = new FetchRequest(feed.Address) { Wanted = Wanted.Feed, Validators = feed.State.Validators };
        var outcome = await fetcher.FetchAsync(request, cancellationToken);
        var read = outcome is FetchedPage page ? FeedReader.Read(page) : null;
        var now = clock.GetUtcNow();
        var state = StateAfter(feed, outcome, isFeed: read is not null, now);
        await feeds.SaveCheckAsync(feed with { State = state }, read?.Items ?? [], MostNew, now, cancellationToken);
        if (state.DeadSince is not null && feed.State.DeadSince is null)
        {
            Log.Died(logger, feed.Id, feed.Address, state.Trouble ?? "");
        }
    }

    private FeedState StateAfter(WatchedFeed feed, FetchOutcome outcome, bool isFeed, DateTimeOffset now)
    {
        var chance = Random.Shared.NextDouble();
        return outcome switch
        {
            FetchedPage page when isFeed => schedule.AfterSuccess(page.Validators, now, chance),
            NotModified => schedule.AfterSuccess(feed.State.Validators, now, chance),
            FetchRefusal refusal => schedule.AfterFailure(feed.State, refusal, now, chance),
            _ => schedule.AfterFailure(feed.State, new FetchRefusal(RefusalKind.Unsuitable, $"{feed.Address.Host} no longer serves a feed there."), now, chance),
        };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The feed {Feed} ({Address}) is given up but for a look a day. {Trouble}")]
        public static partial void Died(ILogger logger, FeedId feed, Uri address, string trouble);
    }
}
