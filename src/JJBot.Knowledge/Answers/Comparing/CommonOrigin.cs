using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>"Is that one interview or two?": how many independent origins stand behind the same, and why several sites count as one.</summary>
internal sealed class CommonOrigin(Show show, Vocabulary vocabulary)
{
    public Comparison? Of(Compared compared)
    {
        // What more sites hold is what the question can be about.
        if (Quoted(compared).OrderByDescending(proposition => proposition.SourceCount > 1).FirstOrDefault() is not { } proposition)
        {
            return null;
        }

        var (sites, origins) = (proposition.SourceCount, proposition.Origins.Count);
        var lead = LineWriter.LeadInside(proposition, vocabulary, show, compared.Subject);
        var headline = (sites, origins) switch
        {
            ( > 1, 1) when compared.Reading.Focus == QuestionFocus.HowMany => $"{Wording.Capital(Wording.Number(sites))} sites have it, but {WhyOne(proposition.Origins[0])}, so count it as one: {lead}.",
            ( > 1, _) when compared.Reading.Focus == QuestionFocus.HowMany => $"{Wording.Capital(Wording.Number(sites))} sites have it, from {Wording.Number(origins)} independent origins: {lead}.",
            (1, _) => $"Only one source has it, so there is no second one to count: {lead}.",
            (_, 1) => $"One: {Wording.Number(sites)} sites have it, but {WhyOne(proposition.Origins[0])}. It is no second confirmation.",
            _ when origins == sites => $"{Wording.Capital(Wording.Number(origins))}: no two of the {Wording.Number(sites)} sites go back to the same word or report.",
            _ => $"{Wording.Capital(Wording.Number(origins))} independent ones, on {Wording.Number(sites)} sites: {string.Join("; ", proposition.Origins.Where(origin => Sites(origin) > 1).Select(WhyOne))}.",
        };
        return new Comparison(headline, [(proposition, LineRole.Main)]);
    }

    /// <summary>Where a quote or an interview is asked about, what somebody is quoted with.</summary>
    private static IReadOnlyList<Proposition> Quoted(Compared compared)
    {
        var asksForQuote = QuestionTokens.StemsOf(compared.Reading.Text).Any(stem => stem is "quote" or "interview" or "statement" or "comment");
        var quoted = compared.Propositions.Where(proposition => proposition.Lead.Speaker is not null).ToList();
        return asksForQuote && quoted.Count > 0 ? quoted : compared.Propositions;
    }

    private static int Sites(Origin origin) => origin.Claims.Select(claim => claim.Source).Distinct().Count();

    private static string WhyOne(Origin origin)
    {
        var speaker = origin.Claims.Select(claim => claim.Speaker).OfType<string>().FirstOrDefault();
        var outlet = origin.Claims.Select(claim => claim.Via.Count > 0 ? claim.Via[0] : null).OfType<string>().FirstOrDefault();
        return (origin.Basis, speaker, outlet) switch
        {
            (_, { } name, { } through) => $"they pass on the same words of {name}, via {through}",
            (_, { } name, null) => $"they pass on the same word of {name}",
            (_, null, { } through) => $"they pass on the same report, of {through}",
            (OriginBasis.SamePassage, _, _) => "the same words stand in each of them",
            (OriginBasis.CopiedArticle, _, _) => "one is a copy of the other",
            (OriginBasis.SharedPassages, _, _) => "they share a text",
            _ => "none of them says where it comes from",
        };
    }
}
