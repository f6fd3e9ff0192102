using System.Collections.Concurrent;

namespace JJBot.Knowledge;

/// <summary>
/// Keeps what is asked for often. Two halves: when the young one is full it becomes the old one, and what was in the old one and has not
/// been asked for since is let go.
/// </summary>
/// <param name="mostWeight">Of all together.</param>
/// <param name="mostCount">How many.</param>
internal sealed class BoundedCache<TKey, TValue>(int mostWeight, int mostCount = int.MaxValue)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock gate = new();
    private volatile ConcurrentDictionary<TKey, Entry> young = [];
    private volatile ConcurrentDictionary<TKey, Entry> old = [];
    private int youngWeight;

    public TValue? Find(TKey key)
    {
        if (young.TryGetValue(key, out var entry))
        {
            return entry.Value;
        }

        return old.TryGetValue(key, out entry) ? Keep(key, entry.Value, entry.Weight) : null;
    }

    /// <summary>The value that is kept from now on: this one, or the one that another thread was quicker with.</summary>
    public TValue Keep(TKey key, TValue value, int weight)
    {
        lock (gate)
        {
            if (young.TryGetValue(key, out var entry))
            {
                return entry.Value;
            }

            if (youngWeight + weight > mostWeight / 2 || young.Count >= (mostCount + 1) / 2)
            {
                (old, young, youngWeight) = (young, [], 0);
            }

            youngWeight += weight;
            young[key] = new Entry(value, weight);
            return value;
        }
    }

    private readonly record struct Entry(TValue Value, int Weight);
}
