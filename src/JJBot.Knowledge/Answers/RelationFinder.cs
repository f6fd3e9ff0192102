using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>Runs the relation rules over propositions: first within each, then among those of one aspect, then across the stages of a production.</summary>
internal static class RelationFinder
{
    public static IEnumerable<Relation> Find(IReadOnlyList<Proposition> propositions, SharedPassages copies, Vocabulary vocabulary)
    {
        foreach (var relation in propositions.SelectMany(WithinProposition.Find))
        {
            yield return relation;
        }

        var questions = Questions(propositions);
        var settled = new HashSet<(ClaimId, ClaimId)>();
        foreach (var question in questions.Values)
        {
            var group = vocabulary.GroupOf(question.Series) is { } name
                ? questions.GetValueOrDefault((question.Topic, question.Aspect, name))
                : null;
            foreach (var relation in question.Relate(group, vocabulary))
            {
                settled.Add((relation.A.Id, relation.B.Id));
                yield return relation;
            }
        }

        foreach (var relation in StageRule.Find(propositions, vocabulary).Concat(ParallelPassageRule.Find(copies, propositions)))
        {
            if (settled.Add((relation.A.Id, relation.B.Id)))
            {
                yield return relation;
            }
        }
    }

    private static Dictionary<(string Topic, string Aspect, string? Series), OneQuestion> Questions(IReadOnlyList<Proposition> propositions)
    {
        var questions = new Dictionary<(string, string, string?), OneQuestion>();
        foreach (var proposition in Standing.Order(propositions))
        {
            var claim = proposition.Lead;
            var key = (claim.Topic, claim.Value.Aspect, claim.Subject.Series);
            if (!questions.TryGetValue(key, out var question))
            {
                questions[key] = question = new OneQuestion(claim.Topic, claim.Value.Aspect, claim.Subject.Series);
            }

            question.Propositions.Add(proposition);
        }

        return questions;
    }
}
