namespace JJBot.Discord.Gateway;

/// <summary>Discord drops a connection that sends more than 120 messages in 60 seconds.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#rate-limiting</remarks>
internal sealed class SendBudget(TimeProvider time)
{
    private const int Most = 115;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);
    private long windowStart = time.GetTimestamp();
    private int sent;

    /// <summary>Called by one sender at a time.</summary>
    public async ValueTask SpendAsync(CancellationToken cancellationToken)
    {
        var elapsed = time.GetElapsedTime(windowStart);
        if (elapsed < Window && sent >= Most)
        {
            await Task.Delay(Window - elapsed, time, cancellationToken);
            elapsed = Window;
        }

        if (elapsed >= Window)
        {
            (windowStart, sent) = (time.GetTimestamp(), 0);
        }

        sent++;
    }
}
