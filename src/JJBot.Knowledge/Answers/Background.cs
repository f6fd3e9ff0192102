using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>
/// What only a look at all claims of an asker tells, whatever is asked: which articles were written from one another, and what is
/// spoken of at all. Worked out once, so that an answer takes time by the claims that bear on it alone.
/// </summary>
internal sealed class Background
{
    private readonly Dictionary<(string Topic, Subject Subject), DateOnly> surelySaidBy = [];

    private Background(SharedPassages copies) => Copies = copies;

    /// <summary>Found over all days: who copied whom does not depend on the day that a question looks back from.</summary>
    public SharedPassages Copies { get; }

    /// <param name="claims">All that the asker sees, accepted ones.</param>
    /// <param name="vocabulary">The show's names.</param>
    public static Background Of(IReadOnlyCollection<Claim> claims, Vocabulary vocabulary)
    {
        var background = new Background(SharedPassages.Find(Propositions.Group(claims, vocabulary)));
        foreach (var claim in claims)
        {
            var day = claim.SaidOn.Latest ?? DateOnly.MaxValue;
            var key = (claim.Topic, claim.Subject);
            if (!background.surelySaidBy.TryGetValue(key, out var earliest) || day < earliest)
            {
                background.surelySaidBy[key] = day;
            }
        }

        return background;
    }

    /// <summary>What at least one claim speaks of that was surely made by a day, or, for null, at any time.</summary>
    public IEnumerable<(string Topic, Subject Subject)> SpokenOf(DateOnly? asOf) =>
        surelySaidBy.Where(pair => asOf is null || (pair.Value <= asOf && pair.Value != DateOnly.MaxValue)).Select(pair => pair.Key);
}
