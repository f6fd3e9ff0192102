using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>One claim with all that is known about where it comes from and how it stands to others.</summary>
/// <param name="Citation">The claim, its source, and the passage where the text is at hand.</param>
/// <param name="Lead">What it comes down to, in a few words.</param>
/// <param name="Chain">Who said it and through whom, in words ("Melissa Rosenberg, via Deadline").</param>
/// <param name="Proposition">The claims that say the same, this one among them.</param>
/// <param name="Origin">The claims that go back to the same origin, and why.</param>
/// <param name="OriginWhy">The reason in words.</param>
/// <param name="Relations">How it stands to other claims, in words.</param>
public sealed record Provenance(
    Citation Citation,
    string Lead,
    string Chain,
    Proposition Proposition,
    Origin Origin,
    string OriginWhy,
    IReadOnlyList<RelatedClaim> Relations)
{
    internal static Provenance Of(Claim claim, ClaimWeb web, IReadOnlyDictionary<SourceId, Source> sources, Show show)
    {
        var vocabulary = new Vocabulary(show);
        var proposition = web.Of(claim)!;
        var origin = proposition.Origins.First(origin => origin.Claims.Contains(claim));
        var relations = web.RelationsOf(proposition)
            .Where(relation => relation.Kind is RelationKind.Refines or RelationKind.Supersedes or RelationKind.Conflicts)
            .Where(relation => web.Of(relation.A) != web.Of(relation.B) || relation.A.Id == claim.Id || relation.B.Id == claim.Id)
            .Select(relation => Related(relation, web.Of(relation.A) == proposition && relation.B.Id != claim.Id))
            .GroupBy(related => related.Claim.Id)
            .Select(group => group.MinBy(related => related.Kind == RelationKind.Supersedes ? 0 : 1)!);
        return new Provenance(
            new Citation(1, claim, sources[claim.Source], null),
            LineWriter.Lead(proposition, vocabulary, show, claim.Subject),
            ChainOf(claim, sources[claim.Source]),
            proposition,
            origin,
            WhyOf(origin),
            [.. relations]);
    }

    private static RelatedClaim Related(Relation relation, bool isFirst)
    {
        var words = (relation.Kind, isFirst) switch
        {
            (RelationKind.Refines, true) => "more specific than",
            (RelationKind.Refines, false) => "made more specific by",
            (RelationKind.Supersedes, true) => "overtakes",
            (RelationKind.Supersedes, false) => "overtaken by",
            _ => relation.Conflict == Conflict.Hard ? "cannot hold together with" : "sits badly with",
        };
        return new RelatedClaim(isFirst ? relation.B : relation.A, relation.Kind, words, relation.Why);
    }

    /// <summary>Who said it and through whom, in words.</summary>
    internal static string ChainOf(Claim claim, Source source)
    {
        string[] chain = claim.Speaker is { } speaker ? [speaker, .. claim.Via] : [.. claim.Via];
        return chain switch
        {
            [] => source.Outlet ?? "the article itself",
            [var only] when only == claim.Speaker => $"{only}, as relayed",
            _ => string.Join(", via ", chain),
        };
    }

    private static string WhyOf(Origin origin) => origin.Claims.Select(claim => claim.Source).Distinct().Count() == 1
        ? "stands alone"
        : origin.Basis switch
        {
            OriginBasis.SamePassage => "the same words stand in each of them",
            OriginBasis.SameSpeaker => "one speaker, through one outlet or an unnamed one",
            OriginBasis.SameReport => "one report, passed on",
            OriginBasis.UnattributedRepeat => "repeated without saying where from, while one does say",
            OriginBasis.CopiedArticle => "one article is a copy of the other",
            OriginBasis.SharedPassages => "the articles tell the same things in the same order",
            _ => "stands alone",
        };
}

/// <param name="Claim">The other claim.</param>
/// <param name="Kind">How they stand to each other.</param>
/// <param name="Words">The same, read from the claim that was asked for ("overtaken by").</param>
/// <param name="Why">The reason, in words.</param>
public sealed record RelatedClaim(Claim Claim, RelationKind Kind, string Words, string Why);
