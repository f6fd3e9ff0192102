using JJBot.Knowledge.Sources.Fetching;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>When a feed is looked at next, and when it is given up. Pure: clock and chance are handed in.</summary>
/// <param name="interval">Between two looks at a feed that is well.</param>
internal sealed class FeedSchedule(TimeSpan interval)
{
    /// <summary>A site that answers "not found" is often being rebuilt.</summary>
    public static readonly TimeSpan MissingForGood = TimeSpan.FromDays(3);

    /// <summary>Any other trouble may last longer: a server that is down, a certificate that has run out.</summary>
    public static readonly TimeSpan FailingForGood = TimeSpan.FromDays(14);

    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(1);

    /// <param name="validators">Of the version at hand.</param>
    /// <param name="now">When it was looked at.</param>
    /// <param name="chance">0 to 1: feeds that were added together are not asked for together for ever.</param>
    public FeedState AfterSuccess(Validators validators, DateTimeOffset now, double chance) =>
        new(validators, now + Scattered(interval, chance));

    public FeedState AfterFailure(FeedState state, FetchRefusal refusal, DateTimeOffset now, double chance)
    {
        var since = state.FailingSince ?? now;
        var isDead = refusal.Kind == RefusalKind.Gone || now - since >= (refusal.Kind == RefusalKind.Missing ? MissingForGood : FailingForGood);
        var deadSince = state.DeadSince ?? (isDead ? now : null);
        var pause = deadSince is null ? Pause(state.Failures, refusal.RetryAfter) : LongestPause;
        return state with
        {
            NextCheckAt = now + Scattered(pause, chance),
            Failures = state.Failures + 1,
            FailingSince = since,
            Trouble = refusal.Sentence,
            DeadSince = deadSince,
        };
    }

    // Twice as long each time, and never before the site wants it.
    private TimeSpan Pause(int failures, TimeSpan? retryAfter)
    {
        var pause = interval * Math.Pow(2, Math.Min(failures, 10));
        var bounded = pause < LongestPause ? pause : LongestPause;
        return retryAfter > bounded ? retryAfter.Value : bounded;
    }

    // Later, never earlier: up to a tenth.
    private static TimeSpan Scattered(TimeSpan pause, double chance) => pause * (1 + (chance / 10));
}
