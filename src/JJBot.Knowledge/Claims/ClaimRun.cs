using System.Collections;

namespace JJBot.Knowledge.Claims;

/// <summary>Neighbours in a sorted array of claims, without a copy.</summary>
internal sealed class ClaimRun(Claim[] claims, int start, int count) : IReadOnlyList<Claim>
{
    public int Count => count;

    public Claim this[int index] => (uint)index < (uint)count ? claims[start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<Claim> GetEnumerator()
    {
        for (var index = start; index < start + count; index++)
        {
            yield return claims[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
