using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>Remembers the latest ids, a fixed number of them: Discord delivers at least once.</summary>
/// <remarks>https://docs.discord.com/developers/reference#consistency</remarks>
internal sealed class RecentIds(int capacity)
{
    private readonly Lock gate = new();
    private readonly HashSet<Snowflake> known = new(capacity);
    private readonly Snowflake[] ring = new Snowflake[capacity];
    private int next;

    /// <summary>False for an id that was seen before.</summary>
    public bool Add(Snowflake id)
    {
        lock (gate)
        {
            if (known.Contains(id))
            {
                return false;
            }

            known.Remove(ring[next]);
            known.Add(id);
            ring[next] = id;
            next = (next + 1) % ring.Length;
            return true;
        }
    }
}
