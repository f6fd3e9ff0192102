using System.Runtime.InteropServices;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>Groups claims that say the same: by hash, and by one sweep where windows of what has happened overlap.</summary>
internal static class Propositions
{
    public static List<List<Claim>> Group(IEnumerable<Claim> claims, Vocabulary vocabulary)
    {
        var byKey = new Dictionary<PropositionKey, List<Claim>>();
        foreach (var claim in claims)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, PropositionKey.Of(claim, vocabulary), out _);
            (group ??= []).Add(claim);
        }

        var groups = new List<List<Claim>>(byKey.Count);
        foreach (var (key, group) in byKey)
        {
            if (key.Value is null)
            {
                groups.AddRange(Overlapping(group));
            }
            else
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    /// <summary>
    /// Flat claims that their own source hedges elsewhere: "coming in spring 2018" in a headline over a text that merely expects it.
    /// They count as no firmer than the hedge.
    /// </summary>
    public static HashSet<ClaimId> Undercut(IReadOnlyList<Claim> claims)
    {
        var undercut = new HashSet<ClaimId>();
        if (claims.Count < 2 || !claims.Any(IsHedged))
        {
            return undercut;
        }

        var hedging = claims.Where(IsHedged).Select(claim => claim.Source).ToHashSet();
        undercut.UnionWith(claims.Where(claim => !IsHedged(claim) && claim is { Speaker: null, Via.Count: 0 } && hedging.Contains(claim.Source)).Select(claim => claim.Id));
        return undercut;
    }

    public static bool IsHedged(Claim claim) => claim.Status == Status.Speculated || claim.Modality == Modality.Guess;

    private static IEnumerable<List<Claim>> Overlapping(List<Claim> claims)
    {
        List<Claim>? run = null;
        var end = DateOnly.MinValue;
        foreach (var claim in claims.OrderBy(claim => Days(claim).Earliest ?? DateOnly.MinValue).ThenBy(claim => claim.Id.Value, StringComparer.Ordinal))
        {
            var (start, latest) = (Days(claim).Earliest ?? DateOnly.MinValue, Days(claim).Latest ?? DateOnly.MaxValue);
            if (run is not null && start <= end)
            {
                run.Add(claim);
                end = latest > end ? latest : end;
                continue;
            }

            if (run is not null)
            {
                yield return run;
            }

            (run, end) = ([claim], latest);
        }

        if (run is not null)
        {
            yield return run;
        }
    }

    private static DayRange Days(Claim claim) => ((Window)claim.Value).Days;
}
