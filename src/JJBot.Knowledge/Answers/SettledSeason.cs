using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>
/// Once a season has a fact of its own, what is said of the series as a whole about what comes does not speak of it: that "further
/// seasons follow in 2018" is nothing to the first.
/// </summary>
internal static class SettledSeason
{
    public static IReadOnlyList<Proposition> WithoutWhatIsPast(IReadOnlyList<Proposition> relevant, Subject subject, Vocabulary vocabulary)
    {
        var settled = relevant
            .Where(proposition => proposition.Lead.Subject.Seasons is not null && SupersedeRule.IsFact(proposition))
            .Select(proposition => vocabulary.AspectOf(proposition.Lead))
            .Where(aspect => aspect is { Exclusive: true })
            .ToHashSet();
        return subject.Seasons is null || settled.Count == 0
            ? relevant
            : [.. relevant.Where(proposition => proposition.Lead.Subject.Seasons is not null || SupersedeRule.IsFact(proposition) || !settled.Contains(vocabulary.AspectOf(proposition.Lead)))];
    }
}
