using JJBot.Discord.Wire;

namespace JJBot.Discord.Gateway;

/// <summary>Keeps within the sessions that Discord lets a bot start: going beyond makes it reset the token.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#session-start-limit-object</remarks>
internal sealed class IdentifyBudget(TimeProvider time)
{
    private static readonly TimeSpan BetweenIdentifies = TimeSpan.FromSeconds(5);
    private long? last;

    /// <summary>How long to wait before the next IDENTIFY; zero for now.</summary>
    public TimeSpan WaitFor(SessionStartLimit? limit)
    {
        if (limit is { Remaining: <= 0 })
        {
            return TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 1_000, TimeSpan.MillisecondsPerDay));
        }

        var since = last is { } stamp ? time.GetElapsedTime(stamp) : BetweenIdentifies;
        return since < BetweenIdentifies ? BetweenIdentifies - since : TimeSpan.Zero;
    }

    public void Spend() => last = time.GetTimestamp();
}
