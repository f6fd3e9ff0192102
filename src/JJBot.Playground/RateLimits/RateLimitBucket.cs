namespace JJBot.Playground.RateLimits;

/// <summary>Where a bucket stands after a request.</summary>
internal readonly record struct RateLimitState(int Limit, int Remaining, DateTimeOffset ResetsAt, TimeSpan ResetsAfter, bool IsAllowed);

/// <summary>Counts the requests of one window; the next request after it opens a new one.</summary>
internal sealed class RateLimitBucket(int limit, TimeSpan window)
{
    private readonly Lock gate = new();
    private int used;
    private DateTimeOffset resetsAt = DateTimeOffset.MinValue;

    public RateLimitState Take(DateTimeOffset now)
    {
        lock (gate)
        {
            if (now >= resetsAt)
            {
                (used, resetsAt) = (0, now + window);
            }

            var allowed = used < limit;
            used += allowed ? 1 : 0;
            return new RateLimitState(limit, limit - used, resetsAt, resetsAt - now, allowed);
        }
    }

    public bool IsIdle(DateTimeOffset now)
    {
        lock (gate)
        {
            return now >= resetsAt;
        }
    }
}
