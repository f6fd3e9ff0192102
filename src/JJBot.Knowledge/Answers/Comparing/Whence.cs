using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>"Where do they have that from?": whose word or report it goes back to, as far as the sources say so.</summary>
internal sealed class Whence(Show show, Vocabulary vocabulary)
{
    private const int MostTrails = 3;

    public Comparison? Of(Compared compared)
    {
        var current = compared.Propositions.Where(proposition => !compared.Web.IsOvertaken(proposition)).ToList();
        if ((current.Count > 0 ? current : compared.Propositions) is not [var first, ..] told)
        {
            return null;
        }

        // Of several that meet the question, the one that tells where it comes from answers it.
        var best = told.Where(proposition => proposition.Value.Aspect == first.Value.Aspect).FirstOrDefault(IsTraced) ?? told.FirstOrDefault(IsTraced) ?? first;
        var lead = LineWriter.LeadInside(best, vocabulary, show, compared.Subject);
        var trails = best.Claims.Where(claim => IsTraced(claim, best)).DistinctBy(claim => (claim.Speaker, string.Join('|', claim.Via))).Take(MostTrails).ToList();
        return trails.Count == 0
            ? new Comparison($"{Who(best)} it, without saying where from: {lead}.", [(best, LineRole.Main)])
            : new Comparison($"From {string.Join(", and ", trails.Select(TrailOf))}{Others(best, trails)}: {lead}.", [.. trails.Select(claim => (Proposition.Of(claim), LineRole.Main))]);
    }

    private static bool IsTraced(Proposition proposition) => proposition.Claims.Any(claim => IsTraced(claim, proposition));

    /// <summary>A report that was passed on goes back to outlets; where there is none, to who said it.</summary>
    private static bool IsTraced(Claim claim, Proposition proposition) =>
        claim is { Speaker: null, Via.Count: > 0 } || (claim.Speaker is not null && !proposition.Claims.Any(other => other is { Speaker: null, Via.Count: > 0 }));

    /// <summary>"Ann Maker, via Daily": whoever is named last in the chain had it first.</summary>
    private static string TrailOf(Claim claim) => (claim.Speaker, claim.Via) switch
    {
        ({ } speaker, []) => speaker,
        ({ } speaker, var via) => $"{speaker}, via {string.Join(", via ", via)}",
        (null, var via) => string.Join(", via ", via),
    };

    private static string Others(Proposition best, List<Claim> trails) =>
        best.SourceCount - trails.Select(claim => claim.Source).Distinct().Count() is > 0 and var others
            ? $"; {Wording.Number(others)} more {(others == 1 ? "site has" : "sites have")} it without saying where from"
            : "";

    private static string Who(Proposition proposition) => proposition.SourceCount == 1 ? "One site has" : $"{Wording.Capital(Wording.Number(proposition.SourceCount))} sites have";
}
