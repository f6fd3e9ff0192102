namespace JJBot.Tests.Alerts;

/// <summary>A machine's clock that somebody sets while its time passes as steadily as ever, timers included.</summary>
/// <param name="steady">How time passes.</param>
internal sealed class JumpingClock(TimeProvider steady) : TimeProvider
{
    private long ahead;

    public override long TimestampFrequency => steady.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => steady.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ahead));

    public override long GetTimestamp() => steady.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        steady.CreateTimer(callback, state, dueTime, period);

    /// <param name="by">Negative to set it back.</param>
    public void Jump(TimeSpan by) => Interlocked.Add(ref ahead, by.Ticks);
}
