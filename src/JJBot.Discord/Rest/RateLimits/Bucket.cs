namespace JJBot.Discord.Rest.RateLimits;

/// <summary>What Discord has told about one bucket, and who waits for it. Times are since the start of the limiter.</summary>
internal sealed class Bucket : IDisposable
{
    /// <summary>Two ends of a window that are told this much apart are told of the same one: the answers were not equally quick.</summary>
    private static readonly TimeSpan Jitter = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly SemaphoreSlim turnstile = new(1, 1);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int? limit;
    private int remaining;
    private int inFlight;
    private TimeSpan resetAt = TimeSpan.MaxValue;
    private TimeSpan blockedUntil;

    /// <summary>How many callers hold or await this bucket; changed under the lock of the table.</summary>
    public int Users { get; set; }

    /// <summary>Nothing would be lost by forgetting it.</summary>
    public bool IsIdle(TimeSpan now)
    {
        lock (gate)
        {
            return inFlight == 0 && now >= blockedUntil && (limit is null || remaining > 0 || now >= resetAt);
        }
    }

    /// <summary>Waits, in the order of asking, until a request may be sent.</summary>
    /// <exception cref="DiscordException">That would take longer than anybody should wait here.</exception>
    public async ValueTask EnterAsync(Route route, Func<TimeSpan> clock, TimeProvider time, CancellationToken cancellationToken)
    {
        await turnstile.WaitAsync(cancellationToken);
        try
        {
            while (!TryEnter(clock(), out var wait, out var change))
            {
                RateLimiter.ThrowIfTooLong(route, wait);
                await WaitAsync(change, wait, time, cancellationToken);
            }
        }
        finally
        {
            turnstile.Release();
        }
    }

    /// <summary>Takes back what a request held, with what Discord said in its answer.</summary>
    public void Leave(TimeSpan now, RateLimitHeaders? headers)
    {
        lock (gate)
        {
            inFlight--;
            if (headers is { Known: true } told)
            {
                Take(now, told);
            }
            else if (headers is not null && limit is null)
            {
                (limit, remaining) = (int.MaxValue, int.MaxValue);
            }

            Signal();
        }
    }

    /// <summary>Takes over what the answer to a request of another endpoint said about this bucket.</summary>
    public void Learn(TimeSpan now, RateLimitHeaders headers)
    {
        if (!headers.Known)
        {
            return;
        }

        lock (gate)
        {
            Take(now, headers);
            Signal();
        }
    }

    public void Block(TimeSpan until)
    {
        lock (gate)
        {
            blockedUntil = until > blockedUntil ? until : blockedUntil;
        }
    }

    public void Dispose() => turnstile.Dispose();

    private bool TryEnter(TimeSpan now, out TimeSpan wait, out Task change)
    {
        lock (gate)
        {
            change = changed.Task;
            wait = Timeout.InfiniteTimeSpan;
            if (now < blockedUntil)
            {
                wait = blockedUntil - now;
                return false;
            }

            Refill(now);
            // Nothing is known before the first answer, so the first request goes alone.
            if (limit is null ? inFlight > 0 : remaining <= 0)
            {
                wait = limit is null || resetAt == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : resetAt - now;
                return false;
            }

            remaining--;
            inFlight++;
            return true;
        }
    }

    private void Refill(TimeSpan now)
    {
        if (limit is { } full && now >= resetAt)
        {
            remaining = Math.Max(inFlight == 0 ? 1 : 0, full - inFlight);
            resetAt = TimeSpan.MaxValue;
        }
    }

    private void Take(TimeSpan now, RateLimitHeaders told)
    {
        limit = told.Limit;
        var end = now + told.ResetAfter;
        if (resetAt != TimeSpan.MaxValue && (end - resetAt).Duration() < Jitter)
        {
            // Answers overtake each other: an older one, which knows of fewer requests, must not give any back.
            remaining = Math.Min(remaining, told.Remaining);
            resetAt = end < resetAt ? end : resetAt;
            return;
        }

        // Requests under way may or may not be counted in this figure.
        remaining = Math.Max(0, told.Remaining - inFlight);
        resetAt = end;
    }

    private void Signal()
    {
        var previous = changed;
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        previous.SetResult();
    }

    private static async Task WaitAsync(Task change, TimeSpan wait, TimeProvider time, CancellationToken cancellationToken)
    {
        if (wait == Timeout.InfiniteTimeSpan)
        {
            await change.WaitAsync(cancellationToken);
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(change, Task.Delay(wait, time, stop.Token));
        await stop.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
