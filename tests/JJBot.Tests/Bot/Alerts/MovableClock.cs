namespace JJBot.Tests.Bot.Alerts;

/// <summary>The clock of this machine, put forward as a test wants: it goes on at its usual pace, and so do timers.</summary>
internal sealed class MovableClock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ahead));

    public void Forward(TimeSpan time) => Interlocked.Add(ref ahead, time.Ticks);
}
