using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking;

/// <param name="Claim">A claim that has something to do with the question.</param>
/// <param name="Score">Above 0; the higher the nearer.</param>
public sealed record FoundClaim(Claim Claim, double Score);

/// <summary>Finds the claims nearest to a question, by the words that they share.</summary>
internal sealed class Retrieval(ClaimsIndex index)
{
    /// <returns>Best first, ties by the claims' ids.</returns>
    public IReadOnlyList<FoundClaim> Find(QuestionReading reading, Scope scope, int most)
    {
        var words = reading.Words.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. index.Sources(scope)
            .SelectMany(source => index.From(source.Id, scope))
            .Select(claim => new FoundClaim(claim, claim.Statement.Split([' ', '.', ',', '\''], StringSplitOptions.RemoveEmptyEntries).Count(words.Contains)))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Claim.Id.Value, StringComparer.Ordinal)
            .Take(most)];
    }
}
