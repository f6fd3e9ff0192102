using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>Which of two propositions that answer one question is the more specific.</summary>
internal static class RefineRule
{
    /// <summary>How many windows around a window, lists around a list, or denials beside a window are looked at.</summary>
    private const int Reach = 8;

    public static IEnumerable<Relation> Find(IReadOnlyList<Proposition> own, IReadOnlyList<Proposition> wider, Vocabulary vocabulary) =>
        Windows(own)
            .Concat(OutsideDenials(own))
            .Concat(Places(own))
            .Concat(Details(own, vocabulary))
            .Concat(Subjects(own, wider, vocabulary))
            .Concat(Names(own, vocabulary))
            .Concat(Uncommitted(own, vocabulary));

    /// <summary>Nested windows, found in one sweep over their first days.</summary>
    private static IEnumerable<Relation> Windows(IReadOnlyList<Proposition> own)
    {
        var open = new List<Proposition>();
        foreach (var proposition in own.Where(IsDated).OrderBy(Start).ThenByDescending(End))
        {
            open.RemoveAll(other => End(other) < Start(proposition));
            foreach (var around in open.AsEnumerable().Reverse().Take(Reach).Where(around => Encloses(around, proposition)))
            {
                yield return Refines(proposition, around, "its window lies inside the other");
            }

            open.Add(proposition);
            if (open.Count > Reach * Reach)
            {
                open.RemoveAt(0);
            }
        }
    }

    private static bool Encloses(Proposition around, Proposition inner) =>
        Days(around) != Days(inner) && Days(around).Contains(Days(inner)) && around.Lead.Subject.Covers(inner.Lead.Subject);

    /// <summary>"2018" says more than "not in 2017".</summary>
    private static IEnumerable<Relation> OutsideDenials(IReadOnlyList<Proposition> own)
    {
        var denied = own.Where(proposition => MoodOf(proposition) == Mood.Denied && proposition.Value is Window { Days.IsUnknown: false }).Take(Reach).ToList();
        if (denied.Count == 0)
        {
            yield break;
        }

        var firm = own.Where(proposition => IsDated(proposition) && Standing.IsFirm(proposition.Lead)).Take(Reach).ToList();
        foreach (var denial in denied)
        {
            if (firm.Find(candidate => !Days(candidate).Overlaps(Days(denial)) && denial.Lead.Subject.Covers(candidate.Lead.Subject)) is { } answer)
            {
                yield return Refines(answer, denial, "it says when, where the other only says when not");
            }
        }
    }

    private static IEnumerable<Relation> Places(IReadOnlyList<Proposition> own)
    {
        var byName = new Dictionary<(Subject, string), Proposition>();
        foreach (var proposition in own.Where(proposition => MoodOf(proposition) == Mood.Asserted && proposition.Value is Place))
        {
            byName.TryAdd((proposition.Lead.Subject, ((Place)proposition.Value).Name.ToUpperInvariant()), proposition);
        }

        foreach (var proposition in byName.Values)
        {
            var subject = proposition.Lead.Subject;
            var parts = ((Place)proposition.Value).Name.ToUpperInvariant().Split(", ");
            foreach (var name in Enumerable.Range(1, parts.Length - 1).Select(skipped => string.Join(", ", parts[skipped..])))
            {
                if (byName.TryGetValue((subject, name), out var around) || byName.TryGetValue((subject with { Seasons = null }, name), out around))
                {
                    yield return Refines(proposition, around, "the place lies inside the other");
                }
            }
        }
    }

    /// <summary>The same value with something added. A guess may add to what is not known, and what is left open may temper a guess.</summary>
    private static IEnumerable<Relation> Details(IReadOnlyList<Proposition> own, Vocabulary vocabulary)
    {
        var plain = new Dictionary<(Subject, string), Proposition>();
        foreach (var proposition in own.Where(proposition => proposition.Value.Detail is null))
        {
            plain.TryAdd((proposition.Lead.Subject, PropositionKey.ValueOf(proposition.Value, vocabulary)), proposition);
        }

        foreach (var proposition in own.Where(proposition => proposition.Value.Detail is not null && MoodOf(proposition) != Mood.Denied))
        {
            if (plain.TryGetValue((proposition.Lead.Subject, PropositionKey.ValueOf(proposition.Value, vocabulary)), out var bare)
                && (MoodOf(bare) == MoodOf(proposition) || (MoodOf(bare) != Mood.Denied && (MoodOf(bare) == Mood.Open || MoodOf(proposition) == Mood.Open))))
            {
                yield return Refines(proposition, bare, "it says the same and adds to it");
            }
        }
    }

    /// <summary>The same of one season where the other speaks of the series, or of one series where the other speaks of its group.</summary>
    private static IEnumerable<Relation> Subjects(IReadOnlyList<Proposition> own, IReadOnlyList<Proposition> wider, Vocabulary vocabulary)
    {
        var broad = new Dictionary<(string, string?), Proposition>();
        foreach (var proposition in wider.Where(proposition => MoodOf(proposition) == Mood.Asserted && proposition.Lead.Subject.Seasons is null))
        {
            broad[(PropositionKey.ValueOf(proposition.Value, vocabulary), proposition.Value.Detail)] = proposition;
        }

        foreach (var proposition in own.Where(proposition => MoodOf(proposition) == Mood.Asserted))
        {
            if (broad.TryGetValue((PropositionKey.ValueOf(proposition.Value, vocabulary), proposition.Value.Detail), out var general)
                && general.Lead.Subject != proposition.Lead.Subject)
            {
                yield return Refines(proposition, general, "it speaks of one of those that the other speaks of together");
            }
        }
    }

    private static IEnumerable<Relation> Names(IReadOnlyList<Proposition> own, Vocabulary vocabulary)
    {
        var lists = own.Where(proposition => MoodOf(proposition) == Mood.Asserted && proposition.Value is People { Detail: null })
            .Select(proposition => (Proposition: proposition, Names: ((People)proposition.Value).Names.Select(vocabulary.FullName).ToHashSet()))
            .ToList();
        var byName = lists.SelectMany(list => list.Names.Select(name => (name, list))).ToLookup(pair => pair.name, pair => pair.list);
        foreach (var (proposition, names) in lists)
        {
            var around = byName[names.First()].Take(Reach)
                .Where(other => other.Names.IsProperSupersetOf(names) && other.Proposition.Lead.Subject == proposition.Lead.Subject);
            foreach (var (longer, _) in around)
            {
                yield return Refines(longer, proposition, "it names more people");
            }
        }
    }

    /// <summary>A speaker who commits to nothing tempers the guess that it will be so.</summary>
    private static IEnumerable<Relation> Uncommitted(IReadOnlyList<Proposition> own, Vocabulary vocabulary)
    {
        var open = new Dictionary<(Subject, string), Proposition>();
        foreach (var proposition in own.Where(proposition => MoodOf(proposition) == Mood.Open && proposition.Lead.Speaker is not null))
        {
            open.TryAdd((proposition.Lead.Subject, PropositionKey.ValueOf(proposition.Value, vocabulary)), proposition);
        }

        foreach (var guess in own.Where(proposition => proposition.Lead is { Modality: Modality.Guess, Value.Detail: null }))
        {
            if (open.TryGetValue((guess.Lead.Subject, PropositionKey.ValueOf(guess.Value, vocabulary)), out var tempering) && tempering.Value.Detail is null)
            {
                yield return Refines(tempering, guess, "the speaker commits to nothing, which tempers the guess");
            }
        }
    }

    private static Relation Refines(Proposition narrow, Proposition wide, string why) =>
        new(narrow.Lead, wide.Lead, RelationKind.Refines, narrow.Status == Status.Speculated && wide.Status < Status.Speculated ? $"{why}, but only as a guess" : why);

    private static Mood MoodOf(Proposition proposition) => PropositionKey.MoodOf(proposition.Lead);

    private static bool IsDated(Proposition proposition) =>
        MoodOf(proposition) == Mood.Asserted
        && proposition.Value is Window { Days.IsUnknown: false, Precision: not Precision.Order }
        && !PropositionKey.HasHappened(proposition.Lead);

    private static DayRange Days(Proposition proposition) => ((Window)proposition.Value).Days;

    private static DateOnly Start(Proposition proposition) => Days(proposition).Earliest ?? DateOnly.MinValue;

    private static DateOnly End(Proposition proposition) => Days(proposition).Latest ?? DateOnly.MaxValue;
}
