using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>
/// "Who said it first?": by the days on which it was said, as far as they are known. Where bounds overlap, nobody is called the first who
/// may not be.
/// </summary>
internal sealed class FirstWord(Show show, Vocabulary vocabulary)
{
    private const int MostPossible = 3;

    public Comparison? Of(Compared compared)
    {
        if (compared.Propositions is not [var proposition, ..])
        {
            return null;
        }

        // Whoever guessed it may have had it before whoever reports it.
        var value = PropositionKey.ValueOf(proposition.Value, vocabulary);
        var claims = compared.Propositions
            .Where(other => other.Value.Aspect == proposition.Value.Aspect && PropositionKey.ValueOf(other.Value, vocabulary) == value)
            .SelectMany(other => other.Claims)
            .OrderBy(claim => claim.SaidOn.Latest ?? DateOnly.MaxValue)
            .ThenBy(claim => claim.SaidOn.Earliest ?? DateOnly.MinValue)
            .ThenBy(claim => claim.Id.Value, StringComparer.Ordinal)
            .ToList();
        var possible = claims.Where(claim => !claims.Exists(other => other.SaidOn.IsBefore(claim.SaidOn))).DistinctBy(Who).ToList();
        var lead = LineWriter.LeadInside(proposition, vocabulary, show, compared.Subject);
        var headline = possible switch
        {
            [var only] when claims.Count == 1 => $"Only {Named(only, compared)} has it: {lead}.",
            [var first] => $"{Named(first, compared)} said it first, as far as the sources here tell: {lead}.",
            _ => $"The days are not known well enough to say. It may have been {string.Join(", or ", possible.Take(MostPossible).Select(claim => Named(claim, compared)))}: {lead}.",
        };
        return new Comparison(headline, [.. possible.Take(MostPossible).Select(claim => (Proposition.Of(claim), LineRole.Main))]);
    }

    private static (string? Speaker, string? Outlet, SourceId? Source) Who(Claim claim) =>
        (claim.Speaker, claim.Via.Count > 0 ? claim.Via[0] : null, claim is { Speaker: null, Via.Count: 0 } ? claim.Source : null);

    /// <summary>"Ann Maker, via Daily (5 March 2017)".</summary>
    private static string Named(Claim claim, Compared compared)
    {
        var source = compared.View.Sources[claim.Source];
        var who = claim.Speaker is { } speaker ? (claim.Via.Count > 0 ? $"{speaker}, via {claim.Via[0]}" : speaker)
            : claim.Via.Count > 0 ? claim.Via[0]
            : source.Outlet ?? $"\"{source.Title}\"";
        return $"{who} ({WindowWords.Published(claim.SaidOn)})";
    }
}
