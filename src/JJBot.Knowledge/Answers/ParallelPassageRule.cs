using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>A passage that two articles share, told of the past in one and of the future in the other: one of them has garbled it.</summary>
internal static class ParallelPassageRule
{
    public static IEnumerable<Relation> Find(SharedPassages copies, IReadOnlyList<Proposition> propositions)
    {
        if (copies.Runs.Count == 0)
        {
            yield break;
        }

        var windows = propositions
            .SelectMany(proposition => proposition.Claims)
            .Where(claim => claim is { Subject.Series: not null, Value: Window { Precision: Precision.Season }, Modality: Modality.Fact or Modality.Plan })
            .ToLookup(claim => (claim.Source, claim.Locator.Paragraph));
        foreach (var run in copies.Runs)
        {
            var first = run.Select(pair => (pair.First.Source, pair.First.Locator.Paragraph)).Distinct().SelectMany(place => windows[place]);
            var second = run.Select(pair => (pair.Second.Source, pair.Second.Locator.Paragraph)).Distinct().SelectMany(place => windows[place])
                .ToLookup(claim => (claim.Topic, claim.Subject.Series, claim.Value.Aspect));
            foreach (var (one, other) in first.SelectMany(one => second[(one.Topic, one.Subject.Series, one.Value.Aspect)].Select(other => (one, other))))
            {
                if (one.Modality != other.Modality && one.Subject != other.Subject)
                {
                    var (plan, fact) = one.Modality == Modality.Plan ? (one, other) : (other, one);
                    yield return new Relation(plan, fact, RelationKind.Conflicts, "a passage that both articles share, told of what comes in one and of what was in the other", Conflict.Hard);
                }
            }
        }
    }
}
