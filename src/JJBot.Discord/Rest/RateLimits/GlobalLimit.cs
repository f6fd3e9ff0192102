namespace JJBot.Discord.Rest.RateLimits;

/// <summary>The limit over all routes: so many requests in each second, and none while Discord has closed the door.</summary>
internal sealed class GlobalLimit(int perSecond)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);
    private readonly Lock gate = new();
    private TimeSpan windowStart;
    private int sent;
    private TimeSpan blockedUntil;

    /// <exception cref="DiscordException">That would take longer than anybody should wait here.</exception>
    public async ValueTask EnterAsync(Route route, Func<TimeSpan> clock, TimeProvider time, CancellationToken cancellationToken)
    {
        while (!TryEnter(clock(), out var wait))
        {
            RateLimiter.ThrowIfTooLong(route, wait);
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    public void Block(TimeSpan until)
    {
        lock (gate)
        {
            blockedUntil = until > blockedUntil ? until : blockedUntil;
        }
    }

    private bool TryEnter(TimeSpan now, out TimeSpan wait)
    {
        lock (gate)
        {
            wait = blockedUntil - now;
            if (wait > TimeSpan.Zero)
            {
                return false;
            }

            if (now - windowStart >= Window)
            {
                (windowStart, sent) = (now, 0);
            }

            wait = windowStart + Window - now;
            return sent < perSecond && ++sent > 0;
        }
    }
}
