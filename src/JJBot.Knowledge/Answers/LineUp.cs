using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>Chooses which propositions an answer tells, in which order and in which role.</summary>
internal sealed class LineUp
{
    private const int MostMain = 5;

    /// <summary>Beside each main line; where more speak against it, the best supported stand for them.</summary>
    private const int MostAgainst = 3;

    private const int MostEarlier = 5;
    private const int MostNotKnown = 3;

    private readonly ClaimWeb web;
    private readonly Vocabulary vocabulary;
    private readonly Subject subject;
    private readonly List<Proposition> current;
    private readonly List<Proposition> overtaken;
    private readonly HashSet<Proposition> isCurrent;
    private readonly HashSet<string> notKnownOfSeason;

    /// <param name="web">All that is known.</param>
    /// <param name="relevant">The propositions of the topic that hold for the subject.</param>
    /// <param name="subject">The subject asked for.</param>
    /// <param name="vocabulary">The show's names.</param>
    public LineUp(ClaimWeb web, IReadOnlyList<Proposition> relevant, Subject subject, Vocabulary vocabulary)
    {
        (this.web, this.vocabulary, this.subject) = (web, vocabulary, subject);
        relevant = SettledSeason.WithoutWhatIsPast(relevant, subject, vocabulary);
        overtaken = [.. relevant.Where(web.IsOvertaken)];
        current = [.. Standing.Order(relevant.Where(proposition => !web.IsOvertaken(proposition)))
            .OrderBy(proposition => subject.Seasons is not null && proposition.Lead.Subject.Seasons is null && proposition.Lead.Subject.Series != subject.Series)];
        isCurrent = new HashSet<Proposition>(current, ReferenceEqualityComparer.Instance);
        notKnownOfSeason = [.. current.Where(proposition => SaysNotKnown(proposition) && proposition.Lead.Subject.Seasons is not null).Select(proposition => proposition.Value.Aspect)];
        Headline = FindHeadline();
    }

    /// <summary>The best supported firm proposition on a key aspect; null where there is none.</summary>
    public Proposition? Headline { get; }

    /// <summary>Whether somebody said how it is, or what he thinks of it.</summary>
    public bool IsAnswered(Aspect aspect) =>
        On(aspect).Any(proposition => Answers(proposition) || proposition.Lead.Modality == Modality.Opinion);

    /// <summary>Propositions on an aspect that nothing has overtaken.</summary>
    public IEnumerable<Proposition> On(Aspect aspect) => current.Where(proposition => vocabulary.AspectOf(proposition.Lead) == aspect);

    /// <summary>The best supported proposition of any aspect that gives nothing away, or null.</summary>
    public Proposition? BestToTell =>
        current.Find(proposition => !proposition.Spoiler && IsFirm(proposition) && !IsFolded(proposition))
        ?? current.Find(proposition => !proposition.Spoiler && IsFirm(proposition))
        ?? current.Find(proposition => !proposition.Spoiler)
        ?? overtaken.Find(proposition => !proposition.Spoiler);

    public IReadOnlyList<(Proposition Proposition, LineRole Role)> Lines()
    {
        var lines = new List<(Proposition, LineRole)>();
        var told = new HashSet<Proposition>(ReferenceEqualityComparer.Instance);
        var ordered = current.Where(proposition => !IsFolded(proposition) && !SaysNotKnown(proposition))
            .OrderBy(proposition => proposition != Headline)
            .ThenBy(Place)
            .ThenBy(proposition => vocabulary.AspectOf(proposition.Lead) is null)
            .ToList();
        var room = MostMain;
        foreach (var proposition in ordered.Where(proposition => room > 0 && told.Add(proposition)))
        {
            room--;
            lines.Add((proposition, LineRole.Main));
            foreach (var other in Against(proposition).Where(isCurrent.Contains).Except(told).Take(MostAgainst).Where(told.Add))
            {
                lines.Add((other, LineRole.Conflicting));
            }
        }

        // What nothing else answers is not told as earlier than anything.
        var role = current.Count == 0 ? LineRole.Main : LineRole.Earlier;
        var earlier = Standing.Order(overtaken).ToList();
        lines.AddRange(earlier.Take(MostEarlier).Select(proposition => (proposition, role)));
        lines.AddRange(current.Where(SaysNotKnown).Except(told).Take(MostNotKnown).Where(told.Add).Select(proposition => (proposition, LineRole.NotKnown)));
        var rest = ordered.Concat(current.Where(IsFolded)).Concat(current.Where(SaysNotKnown)).Concat(earlier.Skip(MostEarlier));
        lines.AddRange(rest.Where(told.Add).Select(proposition => (proposition, LineRole.Further)));
        return lines;
    }

    private Proposition? FindHeadline()
    {
        var best = current
            .Where(proposition => Answers(proposition) && IsKey(proposition))
            .OrderBy(proposition => vocabulary.AspectOf(proposition.Lead) is { Stage: null } ? 0 : -vocabulary.AspectOf(proposition.Lead)!.Stage)
            .ThenBy(proposition => proposition.Value is Window { Anchor: not null })
            .FirstOrDefault();
        return best is null ? null : Narrowest(best);
    }

    /// <summary>As firm a proposition that says it more exactly leads in its stead.</summary>
    private Proposition Narrowest(Proposition wide)
    {
        var tier = Standing.Tier(wide.Lead);
        var narrower = web.RelationsOf(wide)
            .Where(relation => relation.Kind == RelationKind.Refines && web.Of(relation.B) == wide && relation.A.Value is Window)
            .Select(relation => web.Of(relation.A)!)
            .Where(proposition => Standing.Tier(proposition.Lead) <= tier && isCurrent.Contains(proposition))
            .MinBy(proposition => Length(((Window)proposition.Value).Days));
        return narrower ?? wide;
    }

    private static int Length(DayRange days) => (days.Latest ?? DateOnly.MaxValue).DayNumber - (days.Earliest ?? DateOnly.MinValue).DayNumber;

    /// <summary>
    /// Firm on the key question first; then, where the question itself is open, what else is firm or on record; then what was hoped and
    /// guessed about it. What is said of this very season goes before what is said of the series.
    /// </summary>
    private int Place(Proposition proposition)
    {
        var (isKey, isFirm) = (IsKey(proposition), IsFirm(proposition) || proposition.Status == Status.Denied);
        var isSpecific = subject.Seasons is null || proposition.Lead.Subject.Seasons is not null;
        var (isOnRecord, isListed) = (proposition.Lead.Speaker is not null, vocabulary.AspectOf(proposition.Lead) is not null);
        return (isKey, isFirm) switch
        {
            (true, true) => 0,
            (true, false) when proposition.Lead is { Modality: Modality.Open, Speaker: null } => 1,
            (false, true) when Headline is null && isSpecific => 2,
            (false, false) when Headline is null && isSpecific && isOnRecord && isListed => 3,
            (true, false) => 4,
            (false, true) when isSpecific => 5,
            (false, false) when isSpecific && isOnRecord => 6,
            (false, true) => 7,
            _ when isSpecific => 8,
            _ => 9,
        };
    }

    /// <summary>Whether all that it tells is that an article says that something is not known.</summary>
    public static bool SaysNotKnown(Proposition proposition) => proposition.Value is Text { Detail: null } && Standing.SaysNotKnown(proposition.Lead);

    /// <summary>Whether another line that says the same, or the same more exactly, stands in for this one.</summary>
    private bool IsFolded(Proposition proposition) =>
        proposition != Headline
        && web.RelationsOf(proposition).Any(relation => relation.Kind == RelationKind.Refines && (IsSaidBetter(proposition, relation) || IsBehindHeadline(proposition, relation)));

    private bool IsSaidBetter(Proposition wide, Relation relation)
    {
        var narrow = web.Of(relation.A)!;
        return web.Of(relation.B) == wide
            && narrow != wide
            && isCurrent.Contains(narrow)
            && Standing.Tier(narrow.Lead) <= Standing.Tier(wide.Lead)
            && narrow.Status <= wide.Status
            && (wide.Value is Window || (IsSameValue(relation) && narrow.SourceCount >= wide.SourceCount));
    }

    private bool IsBehindHeadline(Proposition narrow, Relation relation) =>
        web.Of(relation.A) == narrow && web.Of(relation.B) == Headline && IsSameValue(relation);

    private bool IsSameValue(Relation relation) =>
        PropositionKey.ValueOf(relation.A.Value, vocabulary) == PropositionKey.ValueOf(relation.B.Value, vocabulary);

    private IEnumerable<Proposition> Against(Proposition proposition) =>
        Standing.Order(web.RelationsOf(proposition)
            .Where(relation => relation.Kind == RelationKind.Conflicts)
            .Select(relation => web.Of(relation.A) == proposition ? web.Of(relation.B)! : web.Of(relation.A)!)
            .Where(other => other != proposition));

    /// <summary>Firm; what is said of a whole series does not tell of a season of which an article says that nothing is known.</summary>
    private bool Answers(Proposition proposition) =>
        IsFirm(proposition) && (subject.Seasons is null || proposition.Lead.Subject.Seasons is not null || !notKnownOfSeason.Contains(proposition.Value.Aspect));

    /// <summary>Told as it is, or as it will be: neither guessed nor hoped, left open nor denied.</summary>
    public static bool IsFirm(Proposition proposition) => proposition.Status != Status.Speculated && Standing.IsFirm(proposition.Lead) && PropositionKey.MoodOf(proposition.Lead) == Mood.Asserted;

    private bool IsKey(Proposition proposition) => vocabulary.AspectOf(proposition.Lead) is { Key: true };
}
