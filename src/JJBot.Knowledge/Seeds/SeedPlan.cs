using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Seeds;

/// <summary>What has to change in the database for it to hold what the seeds say. Pure.</summary>
internal sealed record SeedPlan(
    IReadOnlyList<Source> SaveSources,
    IReadOnlyList<SourceId> WithdrawSources,
    IReadOnlyList<Claim> SaveClaims,
    IReadOnlyList<ClaimId> WithdrawClaims)
{
    public bool IsEmpty => SaveSources.Count + WithdrawSources.Count + SaveClaims.Count + WithdrawClaims.Count == 0;

    /// <param name="seeds">What the seeds say now.</param>
    /// <param name="sources">The sources that the seeds brought before and that are not withdrawn.</param>
    /// <param name="claims">The claims that they brought before.</param>
    public static SeedPlan Between(SeedSet seeds, IReadOnlyList<Source> sources, ShippedClaims claims)
    {
        var sourcesBefore = sources.ToDictionary(source => source.Id);
        var claimsBefore = claims.Claims.ToDictionary(claim => claim.Id);
        var claimsNow = seeds.Sources.SelectMany(source => source.Claims).ToList();
        var idsNow = claimsNow.Select(claim => claim.Id).ToHashSet();
        return new SeedPlan(
            [.. seeds.Sources.Select(source => source.Source).Where(source => sourcesBefore.GetValueOrDefault(source.Id)?.SaysTheSameAs(source) != true)],
            [.. sourcesBefore.Keys.Except(seeds.Sources.Select(source => source.Source.Id))],
            [.. claimsNow.Select(claim => Saved(claim, claimsBefore.GetValueOrDefault(claim.Id), claims.Withdrawn)).OfType<Claim>()],
            [.. claimsBefore.Keys.Where(id => !idsNow.Contains(id) && !claims.Withdrawn.Contains(id.Value))]);
    }

    // A claim is learned when it first says what it says: unchanged, or withdrawn and back, it keeps its time.
    private static Claim? Saved(Claim now, Claim? before, HashSet<string> withdrawn)
    {
        if (before is null || !ClaimRow.From(now, shipped: true).SaysTheSameAs(ClaimRow.From(before, shipped: true)))
        {
            return now;
        }

        return withdrawn.Contains(now.Id.Value) ? now with { RecordedAt = before.RecordedAt } : null;
    }
}
