using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Tells whether a claim names the same one as a statement for who did it, or another.</summary>
internal sealed class DoerFit(Assertion assertion, Claim claim, ClaimConcepts told)
{
    /// <summary>What is done once, by one: where Ann did it, Ben did not.</summary>
    private static readonly HashSet<string> Once = ["stop", "die", "save", "freed", "free", "supply", "pay", "defeat", "dispose", "remove", "create", "invent", "found", "betray", "replace", "raise", "adopt"];

    private readonly string? doer = Doer.Of(assertion.Words, [.. assertion.Concepts.Where(concept => concept.Word != assertion.Speaker && concept.Word != claim.Speaker)]);

    /// <summary>What somebody does in the story is not what a statement says that names nobody.</summary>
    public bool IsSame => told.Doers.Count == 0 || (doer is null ? !told.IsDoneInStory || assertion.Concepts.Any(concept => concept.Person is not null) : told.Doers.Contains(doer));

    /// <summary>Whether the claim tells the very same of somebody else, who is no part of the statement.</summary>
    /// <param name="missing">What the statement speaks of and the claim does not.</param>
    public bool IsAnother(IReadOnlyList<Concept> missing)
    {
        if (doer is null || IsSame || missing.Any(concept => concept.Word != doer))
        {
            return false;
        }

        return IsCleft(assertion.Words) || IsCleft(claim.Statement) ? IsOther() : claim.Modality == Modality.Fact && assertion.Content.Any(concept => Once.Contains(concept.Word)) && IsOther();
    }

    private bool IsOther()
    {
        var others = assertion.Concepts.Where(concept => concept.Person is not null).Select(concept => concept.Word).ToList();
        return told.Doers.Count == 1 && !others.Contains(told.Doers.First()) && others.TrueForAll(other => other == doer || told.People.Contains(other));
    }

    /// <summary>"It was Ann who ..." leaves nobody else to have done it.</summary>
    private static bool IsCleft(string text) =>
        text.Contains("the one who", StringComparison.OrdinalIgnoreCase)
        || ((text.StartsWith("It is ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("It was ", StringComparison.OrdinalIgnoreCase)) && text.Contains(" who ", StringComparison.OrdinalIgnoreCase));
}
