namespace JJBot.Discord.Gateway;

/// <summary>How long to wait before connecting again: not at all the first time, then longer and longer, up to a minute.</summary>
internal sealed class ReconnectPace(Random random)
{
    /// <summary>A connection that lasted as long as this was a good one, and the next trouble is a new one.</summary>
    private static readonly TimeSpan Lasting = TimeSpan.FromMinutes(1);

    private IEnumerator<TimeSpan> delays = Delays(random).GetEnumerator();

    public static IEnumerable<TimeSpan> Delays(Random random) =>
        Backoff.Delays(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), random).Prepend(TimeSpan.Zero);

    /// <param name="readyFor">How long the last connection received events; null where it never did.</param>
    public TimeSpan Next(TimeSpan? readyFor)
    {
        if (readyFor >= Lasting)
        {
            delays = Delays(random).GetEnumerator();
        }

        delays.MoveNext();
        return delays.Current;
    }
}
