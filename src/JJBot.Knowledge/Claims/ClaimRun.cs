using System.Collections;
using System.Runtime.InteropServices;

namespace JJBot.Knowledge.Claims;

/// <summary>Neighbours in an array of claims, without a copy.</summary>
internal sealed class ClaimRun(Claim[] claims, int start, int count) : IReadOnlyList<Claim>
{
    public int Count => count;

    public Claim this[int index] => (uint)index < (uint)count ? claims[start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Arranges claims so that each bucket is a run, within which they keep their order. Takes time by the number of claims alone.</summary>
    /// <returns>The buckets in the order of their runs.</returns>
    public static IReadOnlyList<TBucket> Group<TBucket>(
        Claim[] claims, Func<Claim, TBucket> bucketOf, Dictionary<TBucket, ClaimRun> runs, Comparison<TBucket> order)
        where TBucket : notnull
    {
        var counts = new Dictionary<TBucket, int>();
        foreach (var claim in claims)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, bucketOf(claim), out _)++;
        }

        var buckets = counts.Keys.ToArray();
        Array.Sort(buckets, order);
        var arranged = new Claim[claims.Length];
        var next = new Dictionary<TBucket, int>(buckets.Length);
        var start = 0;
        foreach (var bucket in buckets)
        {
            runs.Add(bucket, new ClaimRun(arranged, start, counts[bucket]));
            next.Add(bucket, start);
            start += counts[bucket];
        }

        foreach (var claim in claims)
        {
            arranged[CollectionsMarshal.GetValueRefOrAddDefault(next, bucketOf(claim), out _)++] = claim;
        }

        return buckets;
    }

    /// <summary>Makes one run of runs that lie side by side.</summary>
    public static ClaimRun Join(IReadOnlyList<ClaimRun> neighbours)
    {
        var (array, first) = neighbours[0].Place;
        return new ClaimRun(array, first, neighbours.Sum(run => run.Count));
    }

    private (Claim[] Array, int Start) Place => (claims, start);

    public IEnumerator<Claim> GetEnumerator()
    {
        for (var index = start; index < start + count; index++)
        {
            yield return claims[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
