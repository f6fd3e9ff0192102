namespace JJBot.Discord;

/// <summary>Waits between attempts: doubling from a first one up to a longest one, without end.</summary>
internal static class Backoff
{
    /// <param name="random">Takes up to half of each wait away, so that many clients do not come back at the same moment.</param>
    public static IEnumerable<TimeSpan> Delays(TimeSpan first, TimeSpan longest, Random random)
    {
        for (var delay = first; ; delay = delay * 2 < longest ? delay * 2 : longest)
        {
            yield return delay * (1 - (random.NextDouble() / 2));
        }
    }
}
