namespace JJBot.Playground.World;

/// <summary>Gives ids that grow, also while the clock stands still.</summary>
internal sealed class SnowflakeSource(TimeProvider time)
{
    private ulong last;

    public Snowflake Next()
    {
        var now = (ulong)(time.GetUtcNow().ToUnixTimeMilliseconds() - Snowflake.EpochMilliseconds) << 22;
        while (true)
        {
            var seen = Volatile.Read(ref last);
            var next = Math.Max(now, seen + 1);
            if (Interlocked.CompareExchange(ref last, next, seen) == seen)
            {
                return new Snowflake(next);
            }
        }
    }
}
