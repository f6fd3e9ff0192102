using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Alerts;

/// <summary>An alert as of its last revision.</summary>
/// <param name="Server">Whose it is; shared where everybody hears of it.</param>
/// <param name="Revision">From 1.</param>
internal sealed record AlertRecord(AlertId Id, Scope Server, int Revision, AlertFacts Facts, AlertContent Content)
{
    public AlertQuestion Question => new(Content.Topic, Facts.Series);
}

/// <summary>A new alert, or a new revision of one that there is.</summary>
/// <param name="Earlier">What there is; null for a new alert.</param>
/// <param name="Event">What brought it about.</param>
/// <param name="Answers">The alert that a new one changes, and whose message it answers.</param>
/// <param name="ToldBy">The new alert that tells this change as its own news.</param>
internal sealed record AlertDraft(
    AlertId Id, Scope Server, AlertRecord? Earlier, ClaimEvent Event, AlertChangeKind Kind, AlertFacts Facts, AlertContent Content, AlertId? Answers, AlertId? ToldBy)
{
    public int Revision => (Earlier?.Revision ?? 0) + 1;

    /// <summary>The alert as it is then.</summary>
    public AlertRecord Record => new(Id, Server, Revision, Facts, Content);

    /// <summary>Claims of others that its notes speak of: an event on one of them concerns it.</summary>
    public IReadOnlyList<ClaimId> Mentions { get; init; } = [];
}

/// <summary>A claim that an alert of everybody's tells already, as far as a server sees.</summary>
internal sealed record DuplicateClaim(ClaimId Claim, AlertId Of);

/// <summary>What follows from events.</summary>
internal sealed record AlertDrafts(IReadOnlyList<AlertDraft> Drafts, IReadOnlyList<DuplicateClaim> Duplicates)
{
    public static AlertDrafts None { get; } = new([], []);
}
