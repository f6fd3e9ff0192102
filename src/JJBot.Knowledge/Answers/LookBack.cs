using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>What was known on a day: what was surely said by then and, where asked, learned by then.</summary>
/// <param name="Claims">In the order given.</param>
/// <param name="PossiblyLater">Sources left out because their day is not known and may lie after it; those with nothing said surely by then.</param>
internal sealed record LookBack(IReadOnlyList<Claim> Claims, IReadOnlySet<SourceId> PossiblyLater)
{
    /// <summary>Whether a claim was surely made by a day; for null, whenever it was.</summary>
    public static bool IsSaidBy(Claim claim, DateOnly? asOf) => asOf is null || claim.SaidOn.Latest <= asOf;

    /// <param name="claims">Of any topic.</param>
    /// <param name="asOf">The day, included; null for now.</param>
    /// <param name="learnedBy">Leaves out what was recorded after it; null for everything.</param>
    public static LookBack At(IReadOnlyList<Claim> claims, DateOnly? asOf, DateTimeOffset? learnedBy)
    {
        var possiblyLater = new HashSet<SourceId>();
        if (asOf is null && learnedBy is null)
        {
            return new LookBack([.. claims.Where(claim => claim.Review == ReviewState.Accepted)], possiblyLater);
        }

        var known = new List<Claim>();
        foreach (var claim in claims.Where(claim => claim.Review == ReviewState.Accepted && !(claim.RecordedAt > learnedBy)))
        {
            if (IsSaidBy(claim, asOf))
            {
                known.Add(claim);
            }
            else if (!(claim.SaidOn.Earliest > asOf))
            {
                possiblyLater.Add(claim.Source);
            }
        }

        return new LookBack(known, possiblyLater);
    }
}
