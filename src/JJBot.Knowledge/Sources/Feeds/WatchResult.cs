namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>What became of the wish to watch a feed.</summary>
public abstract record WatchResult
{
    private WatchResult()
    {
    }

    /// <summary>It is watched from now on; what it holds today is remembered and not added.</summary>
    /// <param name="Items">How many articles it holds today.</param>
    public sealed record Watching(WatchedFeed Feed, int Items) : WatchResult;

    /// <summary>The server watches it already: nothing was changed.</summary>
    public sealed record Known(WatchedFeed Feed) : WatchResult;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(string Sentence) : WatchResult;
}
