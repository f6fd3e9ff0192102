using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>All propositions that answer one question: the same topic, aspect and series. Best supported first.</summary>
internal sealed class OneQuestion(string topic, string aspect, string? series)
{
    public string Topic { get; } = topic;

    public string Aspect { get; } = aspect;

    public string? Series { get; } = series;

    public List<Proposition> Propositions { get; } = [];

    /// <param name="group">The same question asked of the group that the series belongs to, or null.</param>
    public IEnumerable<Relation> Relate(OneQuestion? group, Vocabulary vocabulary)
    {
        var wider = group is null ? Propositions : [.. Propositions, .. group.Propositions];
        var supersedes = SupersedeRule.Find(Propositions, wider, IsExclusive(vocabulary)).ToList();
        var outdated = supersedes.Select(relation => relation.B.Id).ToHashSet();
        var current = Propositions.Where(proposition => !outdated.Contains(proposition.Lead.Id)).ToList();
        return supersedes
            .Concat(RefineRule.Find(Propositions, wider, vocabulary))
            .Concat(ConflictRule.Find(current, IsExclusive(vocabulary), vocabulary));
    }

    private bool IsExclusive(Vocabulary vocabulary) => Propositions.Count > 0 && vocabulary.AspectOf(Propositions[0].Lead) is { Exclusive: true };
}
