using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>What overtakes what among the propositions that answer one question. Where no days are known the order follows from content: what has begun was planned before.</summary>
internal static class SupersedeRule
{
    /// <param name="own">The propositions of one series, best supported first.</param>
    /// <param name="wider">Those, and the ones of the group that the series belongs to.</param>
    /// <param name="isExclusive">Whether two different values cannot both hold.</param>
    public static IEnumerable<Relation> Find(IReadOnlyList<Proposition> own, IReadOnlyList<Proposition> wider, bool isExclusive) =>
        FactsOverPlans(own, isExclusive).Concat(SettledOrders(own, wider)).Concat(NowKnown(own));

    private static IEnumerable<Relation> FactsOverPlans(IReadOnlyList<Proposition> own, bool isExclusive)
    {
        var facts = new Dictionary<Subject, Past>();
        foreach (var proposition in own.Where(proposition => IsFact(proposition) && (isExclusive || proposition.Value is Window)))
        {
            if (!facts.ContainsKey(proposition.Lead.Subject))
            {
                facts.Add(proposition.Lead.Subject, new Past(proposition));
            }
        }

        foreach (var plan in own.Where(IsStillToCome))
        {
            if (!facts.TryGetValue(plan.Lead.Subject, out var fact) || fact.Value.GetType() != plan.Value.GetType() || fact.IsSurelyOlderThan(plan))
            {
                continue;
            }

            var sources = plan.Claims.Select(claim => claim.Source).ToHashSet();
            if (fact.Elsewhere(sources) is { } elsewhere)
            {
                yield return new Relation(elsewhere, plan.Lead, RelationKind.Supersedes, "what was planned has come about");
            }

            if (plan.Claims.FirstOrDefault(claim => fact.In(claim.Source) is not null) is { } here)
            {
                yield return new Relation(fact.In(here.Source)!, here, RelationKind.Conflicts, "one article tells it as done in one place and as to come in another", Conflict.Soft);
            }
        }
    }

    /// <summary>"After X" settles an older "before X, if we can" and an older "before or after".</summary>
    private static IEnumerable<Relation> SettledOrders(IReadOnlyList<Proposition> own, IReadOnlyList<Proposition> wider)
    {
        var settled = new Dictionary<string, Past>();
        foreach (var proposition in wider.Where(proposition => Anchor(proposition) is { Order: not AnchorOrder.Undecided } && IsAsserted(proposition) && Standing.IsFirm(proposition.Lead)))
        {
            if (!settled.ContainsKey(Anchor(proposition)!.Series))
            {
                settled.Add(Anchor(proposition)!.Series, new Past(proposition));
            }
        }

        foreach (var old in own.Where(proposition => Anchor(proposition) is not null && !(IsAsserted(proposition) && Standing.IsFirm(proposition.Lead))))
        {
            var anchor = Anchor(old)!;
            if (settled.TryGetValue(anchor.Series, out var answer) && Anchor(answer.Proposition)!.Order != anchor.Order && !answer.IsSurelyOlderThan(old))
            {
                yield return new Relation(answer.Earliest, old.Lead, RelationKind.Supersedes, "the order has been settled");
            }
        }
    }

    /// <summary>"Nothing is known" is out of date once a later report says something.</summary>
    private static IEnumerable<Relation> NowKnown(IReadOnlyList<Proposition> own)
    {
        var known = own.FirstOrDefault(proposition => IsAsserted(proposition) && Standing.IsFirm(proposition.Lead));
        foreach (var open in own.Where(proposition => proposition.Lead is { Modality: Modality.Open, Status: Status.Reported }))
        {
            if (known is not null && known.Lead.Subject.Covers(open.Lead.Subject) && open.Lead.SaidOn.IsBefore(known.Lead.SaidOn))
            {
                yield return new Relation(known.Lead, open.Lead, RelationKind.Supersedes, "it has become known since");
            }
        }
    }

    internal static bool IsFact(Proposition proposition) =>
        IsAsserted(proposition) && proposition.Lead.Modality == Modality.Fact && proposition.Status < Status.Speculated;

    internal static bool IsStillToCome(Proposition proposition) =>
        IsAsserted(proposition) && proposition.Claims.All(claim => claim.Modality is Modality.Plan or Modality.Guess or Modality.Open);

    private static bool IsAsserted(Proposition proposition) => PropositionKey.MoodOf(proposition.Lead) == Mood.Asserted;

    private static Anchor? Anchor(Proposition proposition) => (proposition.Value as Window)?.Anchor;
}
