using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>
/// Questions that have an answer, to complete one while it is typed: each topic's own, and what an outlet or a speaker says on a topic of
/// the coming season. Worked out once for the claims that everybody sees; what gives away the plot suggests nothing.
/// </summary>
internal sealed class Suggestions
{
    private const int MostCandidates = 2_000;

    /// <summary>Shorter words meet too much by chance.</summary>
    private const int TellingLength = 4;

    private static readonly char[] Between = [' ', ',', '.', '?', '!', '\'', '’', '-', ':', '"', '(', ')', '\n', '\t'];
    private readonly Candidate[] candidates;

    private Suggestions(Candidate[] candidates) => this.candidates = candidates;

    /// <param name="shared">What everybody sees.</param>
    /// <param name="show">Its topics, in the order in which they are suggested.</param>
    public static Suggestions Of(ClaimsPart shared, Show show)
    {
        var topics = show.Topics
            .Where(topic => shared.On(topic.Name) is { Count: > 0 })
            .Select(topic => new Candidate(topic.Question, [.. WordsOf(topic.Question), .. WordsOf(topic.Name), .. topic.Words.SelectMany(WordsOf)]));
        var said = show.Topics.SelectMany(topic => Said(topic, shared, show))
            .OrderByDescending(pair => pair.Claims)
            .ThenBy(pair => pair.Candidate.Question, StringComparer.Ordinal)
            .Select(pair => pair.Candidate);
        return new Suggestions([.. topics.Concat(said).Take(MostCandidates)]);
    }

    /// <summary>First those that have every word of what was typed, begun or whole; then those that have some of its longer words.</summary>
    public IEnumerable<string> For(string typed)
    {
        var words = WordsOf(typed);
        return candidates
            .Select(candidate => (candidate.Question, Met: words.Count(candidate.Has), Telling: words.Count(word => word.Length >= TellingLength && candidate.Has(word))))
            .Where(found => found.Met == words.Length || found.Telling > 0)
            .OrderByDescending(found => found.Met == words.Length)
            .ThenByDescending(found => found.Telling)
            .Select(found => found.Question);
    }

    private static IEnumerable<(Candidate Candidate, int Claims)> Said(Topic topic, ClaimsPart shared, Show show)
    {
        var asked = show.SubjectOf(topic, null, null);
        var claims = (shared.On(topic.Name) ?? (IEnumerable<Claim>)[]).Where(claim => !claim.Spoiler && claim.Subject == asked);
        return claims
            .SelectMany(claim => new[] { claim.Speaker, shared.Find(claim.Source)?.Outlet }.OfType<string>().Distinct(StringComparer.Ordinal))
            .GroupBy(who => who, StringComparer.Ordinal)
            .Select(group => (new Candidate($"What does {group.Key} say about the {topic.Name}?", [.. WordsOf(group.Key), .. WordsOf(topic.Name), "what", "does", "say", "about"]), group.Count()));
    }

    private static string[] WordsOf(string text) => text.ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <param name="Question">As it is suggested.</param>
    /// <param name="Words">In lower case: those that lead to it.</param>
    private sealed record Candidate(string Question, string[] Words)
    {
        public bool Has(string begun) => Array.Exists(Words, word => word.StartsWith(begun, StringComparison.Ordinal));
    }
}
