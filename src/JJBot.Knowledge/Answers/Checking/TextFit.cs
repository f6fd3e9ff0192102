using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>
/// Compares a statement with claims by what they speak of. A claim says the same only where it speaks of everything that the statement
/// does, and where the same one does it: a near miss is no support.
/// </summary>
internal sealed class TextFit(Concepts concepts)
{
    /// <summary>Words for what was meant to be and did not come about.</summary>
    private static readonly string[] MightHaveBeen = ["would have", "tried to", "was going to", "were going to", "was supposed to", "was meant to", "was planned", "originally", "initially", "almost", "nearly"];

    public Fit Of(Assertion assertion, Proposition proposition)
    {
        var best = Fit.Unclear;
        foreach (var claim in proposition.Claims)
        {
            switch (Of(assertion, claim))
            {
                case Fit.Same:
                    return Fit.Same;
                case Fit.Apart:
                    best = Fit.Apart;
                    break;
            }
        }

        return best;
    }

    /// <summary>Whether a statement leaves somebody a single post of those that claims give him.</summary>
    public bool LeavesOut(Assertion assertion, Proposition proposition) => proposition.Claims.Any(claim => SoleRole.GoesAgainst(assertion, claim, concepts));

    /// <summary>What a statement adds to its typed value and none of the claims speaks of; null for nothing.</summary>
    public Concept? Unmet(IReadOnlyList<Concept> content, IEnumerable<Claim> claims)
    {
        var left = content.ToList();
        foreach (var claim in left.Count == 0 ? [] : claims)
        {
            var told = ClaimConcepts.Of(claim, concepts);
            left.RemoveAll(concept => told.All.Contains(concept.Word));
            if (left.Count == 0)
            {
                break;
            }
        }

        return left.Count == 0 ? null : left[0];
    }

    private Fit Of(Assertion assertion, Claim claim)
    {
        var told = ClaimConcepts.Of(claim, concepts);
        var missing = assertion.Content.Where(concept => !told.All.Contains(concept.Word)).ToList();
        if (missing.Count > 0 && PartOfAll.GoesAgainst(claim.Value, missing))
        {
            return Fit.Apart;
        }

        if (assertion.Content.Count == 0 || IsNoLongerMeant(assertion, claim) || told.IsOfRelative(assertion.Concepts) || (IsThin(assertion) && !told.IsAbout(assertion.Content[0])))
        {
            return Fit.Unclear;
        }

        var doers = new DoerFit(assertion, claim, told);
        return missing switch
        {
            [] when IsInPassing(assertion, claim, told) => Fit.Unclear,
            [] when IsTurned(assertion, claim) => Turned(assertion, claim),
            [] when doers.IsSame => Fit.Same,
            _ when doers.IsAnother(missing) => Fit.Apart,
            [var word] when doers.IsSame && Opposites.Of(word.Word).Any(told.All.Contains) && !Negation.IsIn(assertion.Words) && !Negation.IsIn(claim.Statement) => Fit.Apart,
            [var deed] when Meeting.IsRuledOut(deed, assertion.Content, claim, told) && !Negation.IsIn(assertion.Words) => Fit.Apart,
            _ => Fit.Unclear,
        };
    }

    /// <summary>Of one thing alone: nearly any claim may speak of it in passing, so that it has to be what the claim is about.</summary>
    private static bool IsThin(Assertion assertion) =>
        assertion is { Content: [_], Mood: not Mood.Open } && !assertion.Concepts.Any(concept => concept.Person is not null && concept != assertion.Content[0]);

    /// <summary>What a guess mentions on its way is not what it guesses, and what a claim only touches on is not denied by denying it.</summary>
    private static bool IsInPassing(Assertion assertion, Claim claim, ClaimConcepts told) =>
        (assertion.Mood == Mood.Denied || claim.Status == Status.Speculated) && !assertion.Content.Any(concept => !concept.IsName && told.Point.Contains(concept.Word));

    /// <summary>A "never" somewhere in a claim may turn round the very words that it shares with a statement, so that it is no support.</summary>
    private static bool IsTurned(Assertion assertion, Claim claim) =>
        PropositionKey.MoodOf(claim) != Mood.Denied && assertion.Mood is Mood.Asserted or Mood.Wished && Negation.IsIn(claim.Statement) && !Negation.IsIn(assertion.Words);

    /// <summary>Right before what both speak of, it says the contrary: "has no wings" goes against "has wings".</summary>
    private static Fit Turned(Assertion assertion, Claim claim) =>
        Negation.IsBefore(claim.Statement, assertion.Content.Where(concept => !concept.IsName).Select(concept => concept.Word).ToHashSet()) ? Fit.Apart : Fit.Unclear;

    /// <summary>"An earlier version would have been ...": what might have been is not what is.</summary>
    private static bool IsNoLongerMeant(Assertion assertion, Claim claim) =>
        claim.Statement.Contains("would have", StringComparison.OrdinalIgnoreCase) && !Array.Exists(MightHaveBeen, words => assertion.Words.Contains(words, StringComparison.OrdinalIgnoreCase));
}
