using System.Net;

namespace JJBot.Discord.Rest;

/// <summary>
/// Ends all calls once the token is refused, and pauses them before Discord bans this address:
/// 10,000 answers of 401, 403 or 429 within ten minutes do.
/// </summary>
/// <remarks>https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans</remarks>
internal sealed class InvalidRequestGuard(TimeProvider time)
{
    private const int Most = 8_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly Lock gate = new();
    private long windowStart = time.GetTimestamp();
    private int count;
    private volatile bool tokenRefused;

    public void ThrowIfStopped(Route route)
    {
        if (tokenRefused && route.Endpoint.Auth == RouteAuth.BotToken)
        {
            throw new DiscordException($"Not calling {route}: Discord has refused the token", ErrorAction.StopAllCalls);
        }

        lock (gate)
        {
            if (time.GetElapsedTime(windowStart) >= Window)
            {
                (windowStart, count) = (time.GetTimestamp(), 0);
            }

            if (count >= Most)
            {
                throw new DiscordException($"Not calling {route}: too many refused requests in ten minutes", ErrorAction.BackOff)
                {
                    RetryAfter = Window - time.GetElapsedTime(windowStart),
                };
            }
        }
    }

    public void Count(HttpStatusCode status, DiscordException failure)
    {
        if (failure.Action == ErrorAction.StopAllCalls)
        {
            tokenRefused = true;
        }

        if (status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests)
        {
            lock (gate)
            {
                count++;
            }
        }
    }
}
