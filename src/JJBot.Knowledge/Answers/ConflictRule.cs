using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>What cannot hold together, or sits badly together, among the propositions that answer one question. Each is held against the best supported one.</summary>
internal static class ConflictRule
{
    private const int Reach = 8;

    /// <param name="current">Propositions that nothing has overtaken, best supported first.</param>
    /// <param name="isExclusive">Whether two different values cannot both hold.</param>
    /// <param name="vocabulary">The show's names.</param>
    public static IEnumerable<Relation> Find(IReadOnlyList<Proposition> current, bool isExclusive, Vocabulary vocabulary) =>
        (isExclusive ? Different(current, vocabulary) : [])
            .Concat(Denied(current, vocabulary))
            .Concat(Hoped(current, vocabulary))
            .Concat(Unknown(current));

    private static IEnumerable<Relation> Different(IReadOnlyList<Proposition> current, Vocabulary vocabulary)
    {
        var best = new Dictionary<(Subject, Type), Proposition>();
        foreach (var proposition in current.Where(proposition => MoodOf(proposition) == Mood.Asserted))
        {
            var key = (proposition.Lead.Subject, proposition.Value.GetType());
            if (best.TryAdd(key, proposition) || Clash(best[key], proposition, vocabulary) is not { } clash)
            {
                continue;
            }

            yield return new Relation(best[key].Lead, proposition.Lead, RelationKind.Conflicts, clash.Why, clash.Conflict);
        }
    }

    private static (Conflict Conflict, string Why)? Clash(Proposition best, Proposition other, Vocabulary vocabulary) => (best.Value, other.Value) switch
    {
        (Window { Anchor: { } one }, Window { Anchor: { } two }) when one.Series == two.Series && one.Order != two.Order => (Conflict.Hard, "one says before and the other after"),
        (Window { Days.IsUnknown: false } one, Window { Days.IsUnknown: false } two) when !one.Days.Overlaps(two.Days) => (Conflict.Hard, "their windows share no day"),
        (Count one, Count two) when one.Number != two.Number => (Conflict.Hard, "they count differently"),
        (People one, People two) when !IsNested(one, two, vocabulary) => (Conflict.Soft, "they name different people"),
        (Text one, Text two) when !one.Content.Equals(two.Content, StringComparison.OrdinalIgnoreCase) => (Conflict.Soft, "they may not go together"),
        _ => null,
    };

    private static bool IsNested(People one, People two, Vocabulary vocabulary)
    {
        var names = one.Names.Select(vocabulary.FullName).ToHashSet();
        return names.IsSupersetOf(two.Names.Select(vocabulary.FullName)) || names.IsSubsetOf(two.Names.Select(vocabulary.FullName));
    }

    /// <summary>What one rules out and another asserts: the same value, or a window inside the one that was ruled out.</summary>
    private static IEnumerable<Relation> Denied(IReadOnlyList<Proposition> current, Vocabulary vocabulary)
    {
        var denials = current.Where(proposition => MoodOf(proposition) == Mood.Denied).ToList();
        if (denials.Count == 0)
        {
            yield break;
        }

        var byValue = denials.ToLookup(denial => PropositionKey.ValueOf(denial.Value, vocabulary));
        var windows = denials.Where(denial => denial.Value is Window { Days.IsUnknown: false }).Take(Reach).ToList();
        foreach (var asserted in current.Where(proposition => MoodOf(proposition) is Mood.Asserted or Mood.Wished))
        {
            var denial = byValue[PropositionKey.ValueOf(asserted.Value, vocabulary)].Concat(windows.Where(window => LiesIn(asserted, window)))
                .FirstOrDefault(denial => denial.Lead.Subject.Covers(asserted.Lead.Subject));
            if (denial is not null)
            {
                yield return new Relation(denial.Lead, asserted.Lead, RelationKind.Conflicts, "one rules out what the other says",
                    Standing.IsFirm(asserted.Lead) ? Conflict.Hard : Conflict.Soft);
            }
        }
    }

    private static bool LiesIn(Proposition asserted, Proposition denial) =>
        asserted.Value is Window { Days.IsUnknown: false } window && ((Window)denial.Value).Days.Contains(window.Days);

    /// <summary>The same thing flatly announced by one and merely hoped for by another, neither with a source.</summary>
    private static IEnumerable<Relation> Hoped(IReadOnlyList<Proposition> current, Vocabulary vocabulary)
    {
        var wishes = current.Where(proposition => MoodOf(proposition) == Mood.Wished)
            .ToLookup(proposition => (proposition.Lead.Subject, PropositionKey.ValueOf(proposition.Value, vocabulary)));
        if (wishes.Count == 0)
        {
            yield break;
        }

        foreach (var asserted in current.Where(proposition => MoodOf(proposition) == Mood.Asserted && IsBare(proposition.Lead) && Standing.IsFirm(proposition.Lead)))
        {
            var wish = wishes[(asserted.Lead.Subject, PropositionKey.ValueOf(asserted.Value, vocabulary))].FirstOrDefault(wish => IsBare(wish.Lead));
            if (wish is not null)
            {
                yield return new Relation(asserted.Lead, wish.Lead, RelationKind.Conflicts, "certain in one and only hoped for in the other, neither with a source", Conflict.Certainty);
            }
        }
    }

    private static IEnumerable<Relation> Unknown(IReadOnlyList<Proposition> current)
    {
        var firm = current.Where(proposition => MoodOf(proposition) == Mood.Asserted && Standing.IsFirm(proposition.Lead)).Take(Reach).ToList();
        foreach (var open in current.Where(proposition => proposition.Lead is { Modality: Modality.Open, Status: Status.Reported }))
        {
            if (firm.Find(known => known.Lead.Subject.Covers(open.Lead.Subject)) is { } known)
            {
                yield return new Relation(known.Lead, open.Lead, RelationKind.Conflicts, "one reports what the other calls unknown", Conflict.Soft);
            }
        }
    }

    private static bool IsBare(Claim claim) => claim is { Speaker: null, Via.Count: 0 };

    private static Mood MoodOf(Proposition proposition) => PropositionKey.MoodOf(proposition.Lead);
}
