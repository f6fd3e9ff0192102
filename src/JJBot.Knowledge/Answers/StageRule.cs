using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>A stage of a production that has come overtakes the stages before it, whatever topic tells of them.</summary>
internal static class StageRule
{
    public static IEnumerable<Relation> Find(IReadOnlyList<Proposition> propositions, Vocabulary vocabulary)
    {
        var staged = propositions
            .Where(proposition => PropositionKey.MoodOf(proposition.Lead) is Mood.Asserted)
            .Select(proposition => (Proposition: proposition, Stage: vocabulary.AspectOf(proposition.Lead)?.Stage))
            .Where(pair => pair.Stage is not null);
        foreach (var subject in staged.GroupBy(pair => pair.Proposition.Lead.Subject))
        {
            var come = new SortedDictionary<int, Past>();
            foreach (var (proposition, stage) in subject.Where(pair => SupersedeRule.IsFact(pair.Proposition)))
            {
                come.TryAdd(stage!.Value, new Past(proposition));
            }

            foreach (var (proposition, stage) in subject)
            {
                var later = come.FirstOrDefault(pair => pair.Key > stage).Value;
                if (later is not null && !later.IsSurelyOlderThan(proposition))
                {
                    yield return new Relation(later.Proposition.Lead, proposition.Lead, RelationKind.Supersedes, "a later stage has come");
                }
            }
        }
    }
}
