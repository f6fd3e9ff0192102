using System.Collections.Concurrent;

namespace JJBot.Playground.RateLimits;

/// <summary>All buckets. https://docs.discord.com/developers/topics/rate-limits</summary>
internal sealed class RateLimiter(TimeProvider time)
{
    /// <summary>Requests per second of one bot over all routes, interactions excepted.</summary>
    public const int GlobalPerSecond = 50;

    // Idle buckets are dropped when there are more than this, so that interaction tokens leave nothing behind.
    private const int SweepAbove = 1024;

    private readonly ConcurrentDictionary<(string Bucket, string Major), RateLimitBucket> buckets = [];
    private readonly RateLimitBucket global = new(GlobalPerSecond, TimeSpan.FromSeconds(1));
    private int untilSweep = SweepAbove;

    public RateLimitState TakeGlobal() => global.Take(time.GetUtcNow());

    public RateLimitState Take(RateLimitRule rule, string major)
    {
        var bucket = buckets.GetOrAdd((rule.Bucket, major), static (_, rule) => new RateLimitBucket(rule.Limit, rule.Window), rule);
        if (Interlocked.Decrement(ref untilSweep) == 0)
        {
            Sweep();
        }

        return bucket.Take(time.GetUtcNow());
    }

    private void Sweep()
    {
        var now = time.GetUtcNow();
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.IsIdle(now))
            {
                buckets.TryRemove(key, out _);
            }
        }

        Volatile.Write(ref untilSweep, SweepAbove);
    }
}
