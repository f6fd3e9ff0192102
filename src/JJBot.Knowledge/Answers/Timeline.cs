using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>How the reports on a topic and a subject moved, oldest first.</summary>
/// <param name="Topic">What the reports are on.</param>
/// <param name="Subject">What they speak of, in words ("season 2").</param>
/// <param name="Entries">One for each claim; those whose day is not known stand where they may have been said at the latest.</param>
/// <param name="Citations">The entries' claims, numbered in the same order.</param>
public sealed record Timeline(Topic Topic, string Subject, IReadOnlyList<TimelineEntry> Entries, IReadOnlyList<Citation> Citations)
{
    /// <summary>The last day that counts, or null for now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The same reports by what they say, for a picture.</summary>
    public IReadOnlyList<TimelineProposition> Propositions { get; init; } = [];

    internal static Timeline Of(Topic topic, Subject subject, ClaimWeb web, IReadOnlyDictionary<SourceId, Source> sources, Show show)
    {
        var vocabulary = new Vocabulary(show);
        var relevant = web.Propositions.Where(proposition => proposition.Lead.Topic == topic.Name && vocabulary.Holds(proposition.Lead.Subject, subject)).ToList();
        var ordered = relevant
            .SelectMany(proposition => proposition.Claims.Select(claim => (Claim: claim, Proposition: proposition)))
            .OrderBy(pair => pair.Claim.SaidOn.Latest ?? DateOnly.MaxValue)
            .ThenBy(pair => pair.Claim.SaidOn.Earliest ?? DateOnly.MinValue)
            .ThenBy(pair => pair.Claim.Source.Value, StringComparer.Ordinal)
            .ThenBy(pair => pair.Claim.Locator.Paragraph)
            .ThenBy(pair => pair.Claim.Id.Value, StringComparer.Ordinal)
            .ToList();
        var told = new HashSet<Proposition>(ReferenceEqualityComparer.Instance);
        var entries = new List<TimelineEntry>(ordered.Count);
        var citations = new List<Citation>(ordered.Count);
        foreach (var (claim, proposition) in ordered)
        {
            var (change, from) = ChangeOf(claim, proposition, told, web);
            told.Add(proposition);
            citations.Add(new Citation(citations.Count + 1, claim, sources[claim.Source], null));
            entries.Add(new TimelineEntry(
                claim.SaidOn,
                WindowWords.Published(claim.SaidOn),
                LineWriter.Lead(proposition, vocabulary, show, subject),
                change,
                ChangeWords(change, from is null ? null : LineWriter.Shortened(LineWriter.Lead(from, vocabulary, show, subject), from.Value)),
                claim,
                citations.Count));
        }

        var inOrderSaid = ordered.Select(pair => pair.Proposition).Distinct(ReferenceEqualityComparer.Instance).Cast<Proposition>();
        return new Timeline(topic, Wording.Of(subject, show), entries, citations)
        {
            Propositions = TimelineProposition.Of(inOrderSaid, web, vocabulary, show, subject),
        };
    }

    private static (TimelineChange Change, Proposition? From) ChangeOf(Claim claim, Proposition proposition, HashSet<Proposition> told, ClaimWeb web)
    {
        if (told.Contains(proposition))
        {
            var isFirstWord = claim.Status == Status.Confirmed && proposition.Claims.Where(other => other.Status == Status.Confirmed).MinBy(When) == claim;
            return (isFirstWord && claim.Speaker is not null ? TimelineChange.Confirms : TimelineChange.Repeats, null);
        }

        Proposition? Other(RelationKind kind, bool isFirst) => web.RelationsOf(proposition)
            .Where(relation => relation.Kind == kind && (!isFirst || web.Of(relation.A) == proposition))
            .Select(relation => web.Of(relation.A) == proposition ? web.Of(relation.B)! : web.Of(relation.A)!)
            .FirstOrDefault(other => other != proposition && told.Contains(other));

        return (Other(RelationKind.Supersedes, true), Other(RelationKind.Conflicts, false), Other(RelationKind.Refines, true)) switch
        {
            ({ } old, _, _) => (TimelineChange.Overtakes, old),
            (_, { } against, _) => (claim.Status == Status.Denied ? TimelineChange.Denies : TimelineChange.Contradicts, against),
            _ when claim.Status == Status.Denied => (TimelineChange.Denies, null),
            (_, _, { } wide) => (wide.Value.Equals(proposition.Value) ? TimelineChange.Repeats : TimelineChange.Narrows, wide),
            _ when IsKnownBetter(proposition, told, web) => (TimelineChange.Repeats, null),
            _ => (TimelineChange.First, null),
        };
    }

    /// <summary>Whether something firm that says it more exactly was told before.</summary>
    private static bool IsKnownBetter(Proposition wide, HashSet<Proposition> told, ClaimWeb web) =>
        web.RelationsOf(wide).Any(relation =>
            relation.Kind == RelationKind.Refines && web.Of(relation.B) == wide && told.Contains(web.Of(relation.A)!) && Standing.IsFirm(relation.A));

    private static (DateOnly, string) When(Claim claim) => (claim.SaidOn.Latest ?? DateOnly.MaxValue, claim.Id.Value);

    private static string ChangeWords(TimelineChange change, string? from) => (change, from) switch
    {
        (TimelineChange.First, _) => "first said",
        (TimelineChange.Repeats, _) => "repeats it",
        (TimelineChange.Confirms, _) => "confirms it",
        (TimelineChange.Narrows, _) => $"narrows \"{from}\"",
        (TimelineChange.Overtakes, _) => $"overtakes \"{from}\"",
        (TimelineChange.Contradicts, _) => $"does not go with \"{from}\"",
        (TimelineChange.Denies, null) => "rules it out",
        _ => $"rules out \"{from}\"",
    };
}

/// <param name="SaidOn">When it was said: a day, bounds, or unknown.</param>
/// <param name="When">The same in words.</param>
/// <param name="What">What was said, in a few words.</param>
/// <param name="Change">What it changed.</param>
/// <param name="ChangeWords">The same in words.</param>
/// <param name="Claim">The claim itself.</param>
/// <param name="Citation">Its number.</param>
public sealed record TimelineEntry(DayRange SaidOn, string When, string What, TimelineChange Change, string ChangeWords, Claim Claim, int Citation);

public enum TimelineChange
{
    /// <summary>Nobody had said it before.</summary>
    First,

    /// <summary>It had been said before, as exactly or more so.</summary>
    Repeats,

    /// <summary>It had been said before; now a speaker with authority says it.</summary>
    Confirms,

    /// <summary>It says more exactly what had been said.</summary>
    Narrows,

    /// <summary>What had been said is out of date.</summary>
    Overtakes,

    /// <summary>It does not go with what had been said.</summary>
    Contradicts,

    /// <summary>It rules something out.</summary>
    Denies,
}
