using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>
/// Compares a statement with claims by what they speak of. A claim says the same only where it speaks of everything that the statement
/// does, and where the same one does it: a near miss is no support.
/// </summary>
internal sealed class TextFit(Concepts concepts)
{
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

    /// <summary>What a statement adds to its typed value and none of the claims speaks of; null for nothing.</summary>
    public Concept? Unmet(IReadOnlyList<Concept> content, IEnumerable<Claim> claims)
    {
        var left = content.ToList();
        foreach (var claim in left.Count == 0 ? [] : claims)
        {
            var told = Read(claim);
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
        var told = Read(claim);
        var missing = assertion.Content.Where(concept => !told.All.Contains(concept.Word)).ToList();
        var doer = Doer.Of(assertion.Words, assertion.Concepts);
        var isSameDoer = doer is null || told.Doers.Count == 0 || told.Doers.Contains(doer);
        if (missing.Count > 0 && PartOfAll.GoesAgainst(claim.Value, missing))
        {
            return Fit.Apart;
        }

        return missing switch
        {
            _ when assertion.Content.Count == 0 || IsTurned(assertion, claim) || IsNoLongerMeant(assertion, claim) => Fit.Unclear,
            [] when isSameDoer => Fit.Same,

            // "It was Ann who ..." leaves nobody else to have done it.
            [] or [{ Person: not null }] when !isSameDoer && missing.TrueForAll(one => one.Word == doer) && IsOneAlone(assertion.Words, claim.Statement) => Fit.Apart,
            _ => Fit.Unclear,
        };
    }

    /// <summary>A "never" somewhere in a claim may turn round the very words that it shares with a statement, so that it is no support.</summary>
    private static bool IsTurned(Assertion assertion, Claim claim) =>
        PropositionKey.MoodOf(claim) is Mood.Asserted or Mood.Wished && assertion.Mood is Mood.Asserted or Mood.Wished && Negation.IsIn(claim.Statement) && !Negation.IsIn(assertion.Words);

    /// <summary>"An earlier version would have been ...": what might have been is not what is.</summary>
    private static bool IsNoLongerMeant(Assertion assertion, Claim claim) =>
        claim.Statement.Contains("would have", StringComparison.OrdinalIgnoreCase) && !assertion.Words.Contains("would have", StringComparison.OrdinalIgnoreCase);

    private ClaimConcepts Read(Claim claim)
    {
        var statement = concepts.Of(claim.Statement);
        var value = $"{claim.Value.Aspect} {(claim.Value is People people ? string.Join(", ", people.Names) : Wording.Of(claim.Value))} {claim.Value.Detail}";
        var inShort = concepts.Of(value);
        return new ClaimConcepts(
            [.. statement.Concat(inShort).Concat(concepts.Of(claim.Speaker ?? "")).Select(concept => concept.Word)],
            [.. new[] { Doer.Of(claim.Statement, [.. statement.Where(concept => concept.Word != claim.Speaker)]), Doer.Of(value, inShort) }.OfType<string>()]);
    }

    /// <summary>Whether one of the two singles out who did it.</summary>
    private static bool IsOneAlone(string said, string told) => IsCleft(said) || IsCleft(told);

    private static bool IsCleft(string text) =>
        text.Contains("the one who", StringComparison.OrdinalIgnoreCase)
        || ((text.StartsWith("It is ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("It was ", StringComparison.OrdinalIgnoreCase)) && text.Contains(" who ", StringComparison.OrdinalIgnoreCase));

    /// <param name="All">Of the statement, the value and whoever said it.</param>
    /// <param name="Doers">Who does what the statement and the value tell.</param>
    private sealed record ClaimConcepts(HashSet<string> All, HashSet<string> Doers);
}
