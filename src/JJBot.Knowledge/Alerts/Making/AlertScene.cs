using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Alerts;

/// <summary>What bears on one topic of one series, as everybody or one server sees it.</summary>
/// <param name="server">Who sees it so.</param>
/// <param name="question">What it bears on.</param>
/// <param name="web">The claims.</param>
/// <param name="sources">Where they stand.</param>
/// <param name="isAccepted">Whether a claim is accepted, on whatever it is, and seen.</param>
/// <param name="show">The show's names, topics and words.</param>
internal sealed class AlertScene(
    Scope server, AlertQuestion question, ClaimWeb web, IReadOnlyDictionary<SourceId, Source> sources, Predicate<ClaimId> isAccepted, Show show)
{
    // A claim that was published a moment ago may still be seen as the server's own, too.
    private readonly Dictionary<ClaimId, Claim> claims = web.Propositions.SelectMany(proposition => proposition.Claims).DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id);
    private readonly Vocabulary vocabulary = new(show);

    public Scope Server => server;

    public AlertQuestion Question => question;

    public Show Show => show;

    public IReadOnlyDictionary<SourceId, Source> Sources => sources;

    /// <summary>The proposition that a claim belongs to; null where no accepted claim with this id is seen.</summary>
    public Proposition? Find(ClaimId claim) => claims.TryGetValue(claim, out var found) ? web.Of(found) : null;

    /// <summary>Whether a claim is accepted, on whatever it is, and seen.</summary>
    public bool IsAccepted(ClaimId claim) => isAccepted(claim);

    /// <summary>What a proposition says, as one text: equal where two say the same of the same.</summary>
    public string Says(Proposition proposition)
    {
        var lead = proposition.Lead;
        var value = PropositionKey.HasHappened(lead) ? "happened" : PropositionKey.ValueOf(lead.Value, vocabulary);
        return string.Join('|', lead.Topic, lead.Subject, lead.Value.Aspect, PropositionKey.MoodOf(lead), value, lead.Value.Detail);
    }

    /// <summary>The few words that it comes down to.</summary>
    public string Lead(Proposition proposition)
    {
        var lead = proposition.Lead;
        var words = LineWriter.Lead(proposition, vocabulary, show, lead.Subject);
        return LineWriter.Shortened(words, lead.Value);
    }

    public bool IsSpoiler(Proposition proposition) => proposition.Spoiler || show.FindTopic(proposition.Lead.Topic)?.Spoils == true;

    /// <summary>What a proposition overtakes.</summary>
    public IEnumerable<Proposition> OvertakenBy(Proposition later) =>
        Others(later, relation => relation.Kind == RelationKind.Supersedes && web.Of(relation.A) == later);

    /// <summary>What overtakes a proposition.</summary>
    public IEnumerable<Proposition> Overtaking(Proposition earlier) =>
        Others(earlier, relation => relation.Kind == RelationKind.Supersedes && web.Of(relation.B) == earlier);

    /// <summary>What does not go with a proposition, however firm.</summary>
    public IEnumerable<Proposition> Clashing(Proposition proposition) =>
        Others(proposition, relation => relation.Conflict is { } conflict && (conflict == Conflict.Hard || relation.A.Status == Status.Denied));

    /// <summary>What does not go with a proposition and is not softer than it: a guess contradicts nothing that is firmer.</summary>
    public IEnumerable<Proposition> Against(Proposition proposition) =>
        Clashing(proposition).Where(other => Standing.IsFirm(other.Lead) || Standing.Tier(other.Lead) <= Standing.Tier(proposition.Lead));

    /// <summary>What a proposition says more exactly.</summary>
    public IEnumerable<Proposition> WidenedBy(Proposition narrow) =>
        Others(narrow, relation => relation.Kind == RelationKind.Refines && web.Of(relation.A) == narrow);

    /// <summary>What says a proposition more exactly.</summary>
    public IEnumerable<Proposition> NarrowedBy(Proposition wide) =>
        Others(wide, relation => relation.Kind == RelationKind.Refines && web.Of(relation.B) == wide);

    /// <summary>Everything that an event on a proposition may change the telling of.</summary>
    public IEnumerable<Proposition> Concerned(Proposition proposition) => Others(
        proposition, relation => relation.Kind is RelationKind.Supersedes or RelationKind.Conflicts);

    private IEnumerable<Proposition> Others(Proposition proposition, Func<Relation, bool> isMeant) => web.RelationsOf(proposition)
        .Where(isMeant)
        .Select(relation => web.Of(relation.A) == proposition ? web.Of(relation.B)! : web.Of(relation.A)!)
        .Where(other => other != proposition)
        .Distinct(ReferenceEqualityComparer.Instance)
        .Cast<Proposition>();
}

/// <summary>A topic of a series: what decides which claims bear on one.</summary>
/// <param name="Topic">Its name.</param>
/// <param name="Series">Null for the wider world.</param>
internal readonly record struct AlertQuestion(string Topic, string? Series);
