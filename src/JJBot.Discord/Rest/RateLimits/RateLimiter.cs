namespace JJBot.Discord.Rest.RateLimits;

/// <summary>Holds requests back until Discord allows them. The table of buckets is bounded: idle ones are forgotten.</summary>
/// <remarks>https://docs.discord.com/developers/topics/rate-limits</remarks>
internal sealed class RateLimiter(int requestsPerSecond, TimeProvider time)
{
    /// <summary>A longer wait than this is the caller's to plan.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private const int SweepAbove = 512;
    private readonly Lock gate = new();
    private readonly Dictionary<BucketKey, Bucket> buckets = [];
    private readonly Dictionary<Endpoint, string> names = [];
    private readonly GlobalLimit global = new(requestsPerSecond);
    private readonly long start = time.GetTimestamp();
    private int sweepAt = SweepAbove;

    public int BucketCount
    {
        get
        {
            lock (gate)
            {
                return buckets.Count;
            }
        }
    }

    /// <summary>Returns what to leave with the answer.</summary>
    public async ValueTask<Admission> EnterAsync(Route route, CancellationToken cancellationToken)
    {
        if (route.Endpoint.Auth == RouteAuth.InteractionCallback)
        {
            return default;
        }

        var bucket = Find(route);
        try
        {
            await bucket.EnterAsync(route, Now, time, cancellationToken);
        }
        catch
        {
            Forget(bucket);
            throw;
        }

        try
        {
            return route.Endpoint.Auth == RouteAuth.BotToken
                ? new Admission(bucket, await global.EnterAsync(route, Now, time, cancellationToken))
                : new Admission(bucket, null);
        }
        catch
        {
            bucket.Leave(Now(), headers: null);
            Forget(bucket);
            throw;
        }
    }

    /// <param name="headers">Null where no answer came.</param>
    public void Leave(Route route, Admission admission, RateLimitHeaders? headers)
    {
        if (admission.Entered is { } entered)
        {
            global.Leave(entered, Now());
        }

        if (admission.Bucket is not { } bucket)
        {
            return;
        }

        bucket.Leave(Now(), headers);
        if (headers is { Bucket: { } name } told)
        {
            Learn(route, bucket, name, told);
        }

        Forget(bucket);
    }

    public void BlockAll(TimeSpan wait) => global.Block(Now() + wait);

    public void Block(Bucket? bucket, TimeSpan wait) => bucket?.Block(Now() + wait);

    public static void ThrowIfTooLong(Route route, TimeSpan wait)
    {
        if (wait > LongestWait)
        {
            throw new DiscordException($"Discord allows the next {route} only in {wait}", ErrorAction.BackOff) { RetryAfter = wait };
        }
    }

    private TimeSpan Now() => time.GetElapsedTime(start);

    private Bucket Find(Route route)
    {
        lock (gate)
        {
            var key = KeyOf(route);
            if (!buckets.TryGetValue(key, out var bucket))
            {
                Sweep();
                buckets[key] = bucket = new Bucket();
            }

            bucket.Users++;
            return bucket;
        }
    }

    /// <summary>Endpoints that share a name share the bucket from now on.</summary>
    private void Learn(Route route, Bucket bucket, string name, RateLimitHeaders told)
    {
        lock (gate)
        {
            if (names.TryGetValue(route.Endpoint, out var known) && known == name)
            {
                return;
            }

            buckets.Remove(KeyOf(route));
            names[route.Endpoint] = name;
            if (!buckets.TryAdd(KeyOf(route), bucket))
            {
                buckets[KeyOf(route)].Learn(Now(), told);
            }
        }
    }

    private void Forget(Bucket bucket)
    {
        lock (gate)
        {
            bucket.Users--;
        }
    }

    private void Sweep()
    {
        if (buckets.Count < sweepAt)
        {
            return;
        }

        var now = Now();
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.Users == 0 && bucket.IsIdle(now))
            {
                buckets.Remove(key);
            }
        }

        sweepAt = Math.Max(SweepAbove, buckets.Count * 2);
    }

    private BucketKey KeyOf(Route route) =>
        new(names.TryGetValue(route.Endpoint, out var name) ? name : route.Endpoint, route.Major);

    /// <summary>What a request holds while it is under way.</summary>
    /// <param name="Bucket">Null where the route has none.</param>
    /// <param name="Entered">When the limit over all routes let it through; null where that does not apply.</param>
    public readonly record struct Admission(Bucket? Bucket, TimeSpan? Entered);

    /// <param name="Scope">The name that Discord gave, or the endpoint as long as there is none.</param>
    private readonly record struct BucketKey(object Scope, string Major);
}
