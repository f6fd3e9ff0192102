using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>
/// Claims grouped into propositions, with what they have to do with each other. Pure, immutable, and linear in the number of claims
/// but for sorting.
/// </summary>
public sealed class ClaimWeb
{
    private static readonly IReadOnlyList<Relation> None = [];

    private readonly Dictionary<ClaimId, Proposition> byClaim;
    private readonly Dictionary<Proposition, List<Relation>> byProposition = new(ReferenceEqualityComparer.Instance);

    private ClaimWeb(IReadOnlyList<Proposition> propositions, Dictionary<ClaimId, Proposition> byClaim, IReadOnlyList<Relation> relations)
    {
        (Propositions, this.byClaim, Relations) = (propositions, byClaim, relations);
        foreach (var relation in relations)
        {
            Remember(byClaim[relation.A.Id], relation);
            if (byClaim[relation.A.Id] != byClaim[relation.B.Id])
            {
                Remember(byClaim[relation.B.Id], relation);
            }
        }
    }

    public IReadOnlyList<Proposition> Propositions { get; }

    public IReadOnlyList<Relation> Relations { get; }

    /// <param name="claims">All that there are.</param>
    /// <param name="sources">Where they stand.</param>
    /// <param name="show">The show's names.</param>
    public static ClaimWeb Of(IEnumerable<Claim> claims, IReadOnlyDictionary<SourceId, Source> sources, Show show)
    {
        var vocabulary = new Vocabulary(show);
        var groups = Answers.Propositions.Group(claims, vocabulary);
        return Of(groups, SharedPassages.Find(groups), sources, vocabulary);
    }

    /// <param name="claims">Those that bear on what is asked.</param>
    /// <param name="copies">Which passages of which articles were written from one another, over all claims.</param>
    /// <param name="sources">Where the claims stand.</param>
    /// <param name="vocabulary">The show's names.</param>
    internal static ClaimWeb Of(
        IEnumerable<Claim> claims, SharedPassages copies, IReadOnlyDictionary<SourceId, Source> sources, Vocabulary vocabulary) =>
        Of(Answers.Propositions.Group(claims, vocabulary), copies, sources, vocabulary);

    private static ClaimWeb Of(
        List<List<Claim>> groups, SharedPassages copies, IReadOnlyDictionary<SourceId, Source> sources, Vocabulary vocabulary)
    {
        var propositions = groups.ConvertAll(group => PropositionOf(group, copies, sources));
        var byClaim = new Dictionary<ClaimId, Proposition>();
        foreach (var proposition in propositions)
        {
            foreach (var claim in proposition.Claims)
            {
                byClaim[claim.Id] = proposition;
            }
        }

        return new ClaimWeb(propositions, byClaim, [.. RelationFinder.Find(propositions, copies, vocabulary)]);
    }

    /// <summary>The proposition that a claim belongs to, or null for a claim that is not in here.</summary>
    public Proposition? Of(Claim claim) => byClaim.GetValueOrDefault(claim.Id);

    /// <summary>The relations that a proposition's claims take part in, on either side.</summary>
    public IReadOnlyList<Relation> RelationsOf(Proposition proposition) => byProposition.GetValueOrDefault(proposition) ?? None;

    /// <summary>What has come about, or become known, in place of a proposition.</summary>
    public IEnumerable<Proposition> Overtaking(Proposition proposition) =>
        RelationsOf(proposition).Where(relation => relation.Kind == RelationKind.Supersedes && Of(relation.B) == proposition).Select(relation => Of(relation.A)!);

    public bool IsOvertaken(Proposition proposition) => Overtaking(proposition).Any();

    private static Proposition PropositionOf(List<Claim> claims, SharedPassages copies, IReadOnlyDictionary<SourceId, Source> sources)
    {
        if (claims is [var only])
        {
            return new Proposition(claims, only.Status, Origins.Of(claims, copies, sources));
        }

        var undercut = Answers.Propositions.Undercut(claims);
        var ordered = Standing.Order(claims, undercut);
        var status = ordered.Where(claim => !undercut.Contains(claim.Id)).Min(claim => claim.Status);
        return new Proposition(ordered, status, Origins.Of(ordered, copies, sources));
    }

    private void Remember(Proposition proposition, Relation relation)
    {
        if (!byProposition.TryGetValue(proposition, out var list))
        {
            byProposition[proposition] = list = [];
        }

        list.Add(relation);
    }
}
