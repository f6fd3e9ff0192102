using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking.Finding;

/// <param name="Claim">A claim that has something to do with the question.</param>
/// <param name="Score">Above 0; the higher the nearer.</param>
internal sealed record FoundClaim(Claim Claim, double Score);

/// <summary>Finds the claims nearest to a question among those that an asker sees: everybody's, and its own.</summary>
/// <param name="shared">Everybody's.</param>
/// <param name="own">The asker's own; null for none.</param>
/// <param name="vocabulary">The show's names.</param>
internal sealed class Retrieval(TermIndex shared, TermIndex? own, Vocabulary vocabulary)
{
    /// <summary>Claims beside others, of each part: more of them say nothing new.</summary>
    private const int MostBeside = 400;

    /// <summary>Whose word may be asked for; the asker's own outlets are among them.</summary>
    public IReadOnlyList<OutletNames> Outlets => own is null ? [shared.Outlets] : [own.Outlets, shared.Outlets];

    /// <summary>Whether any claim has the term.</summary>
    public bool Knows(string term) => shared.Knows(term) || own?.Knows(term) == true;

    /// <summary>The claims that meet most of a question, on its subject and by the day that it looks back from.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="most">At least 1.</param>
    /// <returns>Best first; ties in the order of sources and claims, everybody's before the asker's own.</returns>
    public IReadOnlyList<FoundClaim> Find(QuestionReading reading, int most) => Find(reading, reading.Units, most);

    public IReadOnlyList<FoundClaim> Find(QuestionReading reading, IReadOnlyList<Unit> units, int most)
    {
        bool IsFit(Claim claim) => IsOn(reading, claim) && LookBack.IsSaidBy(claim, reading.AsOf);

        var found = TermSearch.Find(shared, units, IsFit, most);
        return own is null
            ? found
            : [.. found.Concat(TermSearch.Find(own, units, IsFit, most)).OrderByDescending(one => one.Score).Take(most)];
    }

    /// <summary>Claims on the same aspects of the same series as some claims: what says the same, refines it, or has overtaken it.</summary>
    /// <param name="claims">Those that were found.</param>
    /// <param name="asOf">The last day that counts, or null for now.</param>
    public IEnumerable<Claim> Beside(IReadOnlyCollection<Claim> claims, DateOnly? asOf)
    {
        var questions = claims.Select(claim => (claim.Topic, claim.Value.Aspect, claim.Subject.Series)).ToHashSet();
        var terms = questions.Select(question => Terms.OfAspect(question.Topic, question.Aspect)).Distinct().ToList();
        return new[] { shared, own }.OfType<TermIndex>().SelectMany(index => terms
            .SelectMany(term => index.Of(term).Select(number => index[number]))
            .Where(claim => questions.Contains((claim.Topic, claim.Value.Aspect, claim.Subject.Series)) && LookBack.IsSaidBy(claim, asOf))
            .Take(MostBeside));
    }

    /// <summary>What is said of another season than the one that was named is no answer; where none was named, any may be meant.</summary>
    private bool IsOn(QuestionReading reading, Claim claim) =>
        claim.Subject.Series is null
            ? !reading.NamesSubject || reading.Units.Any(unit => unit.Kind != UnitKind.Whose)
            : !reading.NamesSubject || vocabulary.Holds(claim.Subject, reading.Subject);
}
