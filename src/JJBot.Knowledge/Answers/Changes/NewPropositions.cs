using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Changes;

/// <summary>What new claims change about what was known before. Pure.</summary>
internal sealed class NewPropositions(ClaimWeb web, IReadOnlyDictionary<SourceId, Source> sources, Learned learned, Show show)
{
    private readonly Vocabulary vocabulary = new(show);

    /// <summary>One for each proposition with something new to it.</summary>
    public IEnumerable<Change> On(string topic, string? series)
    {
        foreach (var proposition in web.Propositions.Where(proposition => proposition.Lead.Topic == topic && proposition.Lead.Subject.Series == series))
        {
            var young = proposition.Claims.Where(learned.IsNew).ToList();
            if (young.Count > 0)
            {
                yield return ChangeOf(proposition, young);
            }
        }
    }

    private Change ChangeOf(Proposition proposition, List<Claim> young)
    {
        var (kind, from) = KindOf(proposition, young);
        var claim = kind == ChangeKind.Confirms ? young.First(claim => claim.Status == Status.Confirmed) : young[0];
        return new Change(
            kind,
            Told(proposition),
            How(kind, from is null ? null : WordsOf(from)),
            young.Max(learned.At),
            young.TrueForAll(learned.IsOfStart),
            proposition.Lead.Topic,
            new Citation(0, claim, sources[claim.Source], null),
            young.Select(one => one.Source).Distinct().Count(),
            proposition.Spoiler || (from?.Spoiler ?? false));
    }

    private (ChangeKind Kind, Proposition? From) KindOf(Proposition proposition, List<Claim> young)
    {
        if (young.Count < proposition.Claims.Count)
        {
            var wasConfirmed = proposition.Claims.Any(claim => claim.Status == Status.Confirmed && !learned.IsNew(claim));
            return (!wasConfirmed && young.Exists(claim => claim is { Status: Status.Confirmed, Speaker: not null }) ? ChangeKind.Confirms : ChangeKind.Repeated, null);
        }

        var overtaken = Known(proposition, RelationKind.Supersedes, isFirst: true);
        var against = Known(proposition, RelationKind.Conflicts, isFirst: false);
        var wider = Known(proposition, RelationKind.Refines, isFirst: true);
        return (overtaken, against, wider) switch
        {
            ({ }, _, _) => (ChangeKind.Overtakes, overtaken),
            (_, { }, _) => (ChangeKind.Contradicts, against),
            (_, _, { }) => (ChangeKind.Narrows, wider),
            _ => (young.TrueForAll(learned.IsOfStart) ? ChangeKind.Said : ChangeKind.Learned, null),
        };
    }

    /// <summary>What it has this relation to and was known before; null where nothing is.</summary>
    private Proposition? Known(Proposition proposition, RelationKind kind, bool isFirst) => web.RelationsOf(proposition)
        .Where(relation => relation.Kind == kind && relation.Conflict != Conflict.Soft && (!isFirst || web.Of(relation.A) == proposition))
        .Select(relation => web.Of(relation.A) == proposition ? web.Of(relation.B)! : web.Of(relation.A)!)
        .FirstOrDefault(other => other != proposition && !other.Claims.All(learned.IsNew));

    /// <summary>"season 2: spring 2018".</summary>
    private string Told(Proposition proposition)
    {
        var (subject, words) = (Wording.Of(proposition.Lead.Subject, show), WordsOf(proposition));
        return words.Contains(subject, StringComparison.OrdinalIgnoreCase) ? words : $"{subject}: {words}";
    }

    private string WordsOf(Proposition proposition) => LineWriter.Shortened(
        LineWriter.Lead(proposition, vocabulary, show, Asked(proposition.Lead)), proposition.Value);

    private Subject Asked(Claim claim) => claim.Subject.Series is { } series ? new Subject(series, claim.Subject.Seasons) : Subject.Of(show.Name);

    private static string How(ChangeKind kind, string? from) => kind switch
    {
        ChangeKind.Overtakes => $"overtakes \"{from}\"",
        ChangeKind.Contradicts => $"does not go with \"{from}\"",
        ChangeKind.Narrows => $"narrows \"{from}\"",
        ChangeKind.Confirms => "now confirmed on the record",
        ChangeKind.Repeated => "known before, and said again",
        ChangeKind.Said => "said",
        _ => "new",
    };
}
