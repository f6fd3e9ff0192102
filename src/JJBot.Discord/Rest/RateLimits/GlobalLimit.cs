using System.Threading.Channels;

namespace JJBot.Discord.Rest.RateLimits;

/// <summary>
/// The limit over all routes: so many requests in any second, and none while Discord has closed the door. Each request holds a place
/// until a second after Discord counted it, so that no second of Discord's, wherever it begins, sees more.
/// </summary>
internal sealed class GlobalLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);
    private readonly Lock gate = new();
    private readonly Channel<TimeSpan> places = Channel.CreateUnbounded<TimeSpan>();
    private TimeSpan quickest = TimeSpan.MaxValue;
    private TimeSpan blockedUntil;

    public GlobalLimit(int perSecond)
    {
        for (var place = 0; place < perSecond; place++)
        {
            places.Writer.TryWrite(TimeSpan.Zero);
        }
    }

    /// <summary>Waits, in the order of asking, until a request may be sent.</summary>
    /// <returns>When it was let through, for <see cref="Leave"/>.</returns>
    /// <exception cref="DiscordException">That would take longer than anybody should wait here.</exception>
    public async ValueTask<TimeSpan> EnterAsync(Route route, Func<TimeSpan> clock, TimeProvider time, CancellationToken cancellationToken)
    {
        var freeFrom = await places.Reader.ReadAsync(cancellationToken);
        try
        {
            while (UntilOpen(freeFrom) - clock() is { Ticks: > 0 } wait)
            {
                RateLimiter.ThrowIfTooLong(route, wait);
                await Task.Delay(wait, time, cancellationToken);
            }

            return clock();
        }
        catch
        {
            places.Writer.TryWrite(freeFrom);
            throw;
        }
    }

    /// <summary>Gives the place back with the answer.</summary>
    /// <param name="entered">From <see cref="EnterAsync"/>.</param>
    /// <param name="now">When the answer came.</param>
    public void Leave(TimeSpan entered, TimeSpan now)
    {
        lock (gate)
        {
            quickest = now - entered < quickest ? now - entered : quickest;

            // Discord counted it before the answer, by at least the way back: half of the quickest round trip.
            places.Writer.TryWrite(now + Window - (quickest / 2));
        }
    }

    public void Block(TimeSpan until)
    {
        lock (gate)
        {
            blockedUntil = until > blockedUntil ? until : blockedUntil;
        }
    }

    private TimeSpan UntilOpen(TimeSpan freeFrom)
    {
        lock (gate)
        {
            return freeFrom > blockedUntil ? freeFrom : blockedUntil;
        }
    }
}
