using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>A proposition that may overtake others, laid out so that each comparison costs the same however many claims it has.</summary>
internal sealed class Past
{
    private readonly Dictionary<SourceId, Claim> bySource = [];
    private readonly DateOnly newest;

    public Past(Proposition proposition)
    {
        Proposition = proposition;
        newest = proposition.Claims.Max(claim => claim.SaidOn.Latest ?? DateOnly.MaxValue);
        Earliest = proposition.Claims.MinBy(claim => (claim.SaidOn.Latest ?? DateOnly.MaxValue, claim.Id.Value))!;
        foreach (var claim in proposition.Claims)
        {
            bySource.TryAdd(claim.Source, claim);
        }
    }

    public Proposition Proposition { get; }

    public Value Value => Proposition.Value;

    /// <summary>The claim that was surely made first.</summary>
    public Claim Earliest { get; }

    /// <summary>Whether each of its claims was surely made before the other's: what came first overtakes nothing.</summary>
    public bool IsSurelyOlderThan(Proposition other) => newest < other.Lead.SaidOn.Earliest;

    /// <summary>Its best supported claim from this source, or null.</summary>
    public Claim? In(SourceId source) => bySource.GetValueOrDefault(source);

    /// <summary>Its best supported claim from none of these sources, or null.</summary>
    public Claim? Elsewhere(HashSet<SourceId> sources) =>
        sources.Count >= bySource.Count && bySource.Keys.All(sources.Contains) ? null : Proposition.Claims.FirstOrDefault(claim => !sources.Contains(claim.Source));
}
