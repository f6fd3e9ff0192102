using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Sources.Intake;
using Microsoft.Extensions.Logging;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Takes in the articles that a feed brought. An item waits in the database until that is done, so that a crash loses none.</summary>
/// <param name="fetcher">Fetches them.</param>
/// <param name="items">Where they wait.</param>
/// <param name="add">Makes a source of one: <see cref="SourceIntake.AddAsync"/>.</param>
/// <param name="clock">Tells how long one has waited.</param>
/// <param name="logger">Told of what is left out.</param>
internal sealed partial class ItemIntake(
    PageFetcher fetcher,
    FeedItemStore items,
    Func<Article, Actor, Scope, CancellationToken, Task<IntakeResult>> add,
    TimeProvider clock,
    ILogger<ItemIntake> logger)
{
    private const int MostPerRound = 5;

    private static readonly TimeSpan Later = TimeSpan.FromHours(3);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(7);

    /// <param name="feed">Whose articles.</param>
    /// <param name="arrived">Told of each that became a source.</param>
    /// <param name="cancellationToken">Gives up; what was not taken in by then waits on.</param>
    public async Task RunAsync(WatchedFeed feed, Action<IntakeResult.Added> arrived, CancellationToken cancellationToken)
    {
        foreach (var item in await items.WaitingAsync(feed.Id, clock.GetUtcNow(), MostPerRound, cancellationToken))
        {
            await TakeInAsync(feed, item, arrived, cancellationToken);
        }
    }

    private async Task TakeInAsync(WatchedFeed feed, WaitingItem item, Action<IntakeResult.Added> arrived, CancellationToken cancellationToken)
    {
        switch (await fetcher.FetchAsync(new FetchRequest(item.Link), cancellationToken))
        {
            case FetchedPage page:
                await AddAsync(feed, item, page, arrived, cancellationToken);
                break;
            case FetchRefusal { Kind: RefusalKind.Temporary } refusal:
                await LeaveForLaterAsync(feed, item, refusal.Sentence, cancellationToken);
                break;
            case FetchRefusal refusal:
                await LeaveOutAsync(feed, item, refusal.Sentence, cancellationToken);
                break;
        }
    }

    private async Task AddAsync(WatchedFeed feed, WaitingItem item, FetchedPage page, Action<IntakeResult.Added> arrived, CancellationToken cancellationToken)
    {
        Article article;
        try
        {
            article = ArticleReader.ReadPage(page);
        }
        catch (KnowledgeException exception)
        {
            await LeaveOutAsync(feed, item, exception.Message, cancellationToken);
            return;
        }

        switch (await add(article, feed.AddedBy, feed.Scope, cancellationToken))
        {
            case IntakeResult.Added added:
                await items.FinishAsync(feed.Id, item.Key, added.Source.Id, cancellationToken);
                arrived(added);
                break;
            case IntakeResult.Known known:
                await items.FinishAsync(feed.Id, item.Key, known.Source.Id, cancellationToken);
                break;
            case IntakeResult.Refused refused:
                // Mostly the day's limit: tomorrow is another day.
                await LeaveForLaterAsync(feed, item, refused.Sentence, cancellationToken);
                break;
        }
    }

    private Task LeaveForLaterAsync(WatchedFeed feed, WaitingItem item, string why, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return now - item.FoundAt < LongestWait
            ? items.PostponeAsync(feed.Id, item.Key, now + Later, cancellationToken)
            : LeaveOutAsync(feed, item, why, cancellationToken);
    }

    private Task LeaveOutAsync(WatchedFeed feed, WaitingItem item, string why, CancellationToken cancellationToken)
    {
        Log.LeftOut(logger, item.Link, feed.Id, why);
        return items.FinishAsync(feed.Id, item.Key, source: null, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Link}, which the feed {Feed} brought, is left out. {Why}")]
        public static partial void LeftOut(ILogger logger, Uri link, FeedId feed, string why);
    }
}
