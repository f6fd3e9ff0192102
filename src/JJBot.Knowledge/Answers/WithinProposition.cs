using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>Relations between claims that say the same: that they do, which of them share an origin, and where one is flat and another hedged.</summary>
internal static class WithinProposition
{
    public static IEnumerable<Relation> Find(Proposition proposition)
    {
        var lead = proposition.Lead;
        foreach (var claim in proposition.Claims.Skip(1))
        {
            yield return new Relation(lead, claim, RelationKind.SameProposition, "they say the same");
        }

        foreach (var origin in proposition.Origins)
        {
            foreach (var claim in origin.Claims.Skip(1).Where(claim => claim.Source != origin.Claims[0].Source))
            {
                yield return new Relation(origin.Claims[0], claim, RelationKind.SharedOrigin, Why(origin.Basis));
            }
        }

        if (Certainty(proposition) is { } conflict)
        {
            yield return conflict;
        }

        if (OnRecordBehindGuess(proposition) is { } refinement)
        {
            yield return refinement;
        }
    }

    private static string Why(OriginBasis basis) => basis switch
    {
        OriginBasis.SamePassage => "the same words stand in both",
        OriginBasis.SameSpeaker => "the same speaker, through the same outlet or an unnamed one",
        OriginBasis.SameReport => "the same report, passed on",
        OriginBasis.UnattributedRepeat => "only one of them says where from",
        OriginBasis.CopiedArticle => "one article is a copy of the other",
        _ => "the two articles tell the same things in the same order",
    };

    /// <summary>One article, or one shared text, that is flat in one place and hedged in another.</summary>
    private static Relation? Certainty(Proposition proposition)
    {
        var undercut = Propositions.Undercut(proposition.Claims);
        if (proposition.Claims.FirstOrDefault(claim => undercut.Contains(claim.Id)) is { } flat)
        {
            var hedge = proposition.Claims.First(claim => claim.Source == flat.Source && Propositions.IsHedged(claim));
            return new Relation(flat, hedge, RelationKind.Conflicts, "one article says it flatly in one place and hedges it in another", Conflict.Certainty);
        }

        foreach (var origin in proposition.Origins.Where(origin => origin.Basis == OriginBasis.SharedPassages))
        {
            if (origin.Claims.FirstOrDefault(claim => !Propositions.IsHedged(claim)) is { } sure && origin.Claims.FirstOrDefault(Propositions.IsHedged) is { } unsure)
            {
                return new Relation(sure, unsure, RelationKind.Conflicts, "flat in one and hedged in the other, from the same text", Conflict.Certainty);
            }
        }

        return null;
    }

    /// <summary>What a speaker raised as possible stands behind what a site merely guessed.</summary>
    private static Relation? OnRecordBehindGuess(Proposition proposition)
    {
        if (proposition.Lead is not { Modality: Modality.Open, Speaker: not null } hint)
        {
            return null;
        }

        return proposition.Claims.FirstOrDefault(claim => claim is { Speaker: null, Modality: Modality.Guess }) is { } guess
            ? new Relation(hint, guess, RelationKind.Refines, "the guess has a hint on the record behind it")
            : null;
    }
}
