using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>Tells how a claim under review stands to what is known, by the rules that answers are made with.</summary>
public sealed class LikenessFinder(KnowledgeBase knowledge, Show show)
{
    /// <summary>The newest of those that bear on the same question: enough for a card, and soon compared.</summary>
    private const int MostCompared = 1_000;

    private const int MostTold = 10;

    private readonly Vocabulary vocabulary = new(show);

    /// <param name="claim">Under review, or accepted already: it is never told as its own likeness.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="asker">The known claims that this one sees count.</param>
    /// <returns>The most telling first.</returns>
    public IReadOnlyList<KnownLikeness> Find(Claim claim, Source source, Scope asker)
    {
        var index = knowledge.Current;
        var near = Neighbourhood.Of(index, asker, claim.Topic, claim.Subject.Series, show, vocabulary);
        var judged = claim with { Review = ReviewState.Accepted };
        var compared = near.Claims
            .Where(known => known.Id != claim.Id && BearsOn(known, claim))
            .OrderByDescending(known => known.SaidOn.Latest ?? DateOnly.MinValue)
            .Take(MostCompared)
            .Append(judged)
            .ToList();
        var sources = new Dictionary<SourceId, Source>(near.Sources) { [source.Id] = source };
        var web = ClaimWeb.Of(compared, sources, show);
        return [.. SameOnes(judged, web)
            .Concat(Related(judged, web))
            .DistinctBy(found => found.Claim.Id)
            .OrderBy(found => found.Kind)
            .ThenByDescending(found => found.Claim.SaidOn.Latest ?? DateOnly.MinValue)
            .Take(MostTold)
            .Select(found => new KnownLikeness(found.Claim, sources[found.Claim.Source], found.Kind, found.Words))];
    }

    /// <summary>The same question, or a stage of the same production.</summary>
    private bool BearsOn(Claim known, Claim claim) =>
        (known.Topic == claim.Topic && known.Value.Aspect == claim.Value.Aspect)
        || (vocabulary.AspectOf(claim) is { Stage: not null } && vocabulary.AspectOf(known) is { Stage: not null });

    private static IEnumerable<(Claim Claim, LikenessKind Kind, string Words)> SameOnes(Claim claim, ClaimWeb web)
    {
        var proposition = web.Of(claim)!;
        var origin = proposition.Origins.First(origin => origin.Claims.Contains(claim));
        foreach (var other in proposition.Claims.Where(other => other.Id != claim.Id))
        {
            yield return SharesQuote(claim, other) ? (other, LikenessKind.SameQuote, "the same words stand in")
                : origin.Claims.Contains(other) ? (other, LikenessKind.SameOrigin, "goes back to the same origin as")
                : (other, LikenessKind.Agrees, "says the same as");
        }
    }

    private static bool SharesQuote(Claim one, Claim other) =>
        one.Locator.Fingerprint == other.Locator.Fingerprint || (one.SameQuoteAs ?? one.Id) == (other.SameQuoteAs ?? other.Id);

    private static IEnumerable<(Claim Claim, LikenessKind Kind, string Words)> Related(Claim claim, ClaimWeb web)
    {
        var proposition = web.Of(claim)!;
        foreach (var relation in web.RelationsOf(proposition))
        {
            var isFirst = web.Of(relation.A) == proposition;
            var other = isFirst ? relation.B : relation.A;
            if (web.Of(other) != proposition && KindOf(relation, isFirst) is var (kind, words))
            {
                yield return (other, kind, words);
            }
        }
    }

    private static (LikenessKind, string)? KindOf(Relation relation, bool isFirst) => (relation.Kind, isFirst) switch
    {
        (RelationKind.Refines, true) => (LikenessKind.Refines, "is more specific than"),
        (RelationKind.Refines, false) => (LikenessKind.IsRefined, "is less specific than"),
        (RelationKind.Supersedes, true) => (LikenessKind.Supersedes, "overtakes"),
        (RelationKind.Supersedes, false) => (LikenessKind.IsSuperseded, "is overtaken by"),
        (RelationKind.Conflicts, _) => (LikenessKind.Conflicts, relation.Conflict == Conflict.Hard ? "cannot hold together with" : "sits badly with"),
        _ => null,
    };
}
