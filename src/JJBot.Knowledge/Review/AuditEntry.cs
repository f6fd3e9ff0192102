using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>Who did what when.</summary>
/// <param name="Claims">How many claims it changed.</param>
/// <param name="Source">The source that it was about; null for settings.</param>
/// <param name="Claim">The claim that it was about, where it was about one.</param>
/// <param name="About">What that claim says, else the title of the source; null for settings.</param>
/// <param name="Note">What the moderator said about it, or what was set; null where nothing.</param>
/// <param name="Undoes">The action that it took back, where it is an undo.</param>
/// <param name="UndoneBy">The action that took it back.</param>
public sealed record AuditEntry(
    ActionId Id,
    DateTimeOffset At,
    Actor By,
    ActionKind Kind,
    SourceId? Source,
    ClaimId? Claim,
    string? About,
    int Claims,
    string? Note,
    ActionId? Undoes,
    ActionId? UndoneBy);

/// <summary>One thing that an action changed, as it was and as it became: the columns that differ, as JSON.</summary>
/// <param name="Claim">Null where the change is of the source or of settings.</param>
public sealed record AuditChange(ClaimId? Claim, string Before, string After);

/// <param name="Number">From 1.</param>
/// <param name="Count">At least 1.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, int Number, int Count);

/// <summary>Which entries; what is null does not matter.</summary>
public sealed record AuditFilter(string? ActorId = null, SourceId? Source = null, ClaimId? Claim = null, ActionKind? Kind = null);

public enum ActionKind
{
    /// <summary>A source was added, with the claims that were found in it.</summary>
    AddSource,

    /// <summary>A claim was written by hand.</summary>
    AddClaim,

    Accept,
    AcceptAll,

    /// <summary>A claim of an outlet that the server trusts was accepted on arrival.</summary>
    AcceptTrusted,

    /// <summary>The first of two approvals.</summary>
    Approve,

    Reject,
    Edit,
    Retract,
    Resolve,

    /// <summary>It was said in which words people ask for a claim.</summary>
    Teach,

    /// <summary>A source was removed.</summary>
    Remove,

    /// <summary>A server's source was made everybody's.</summary>
    Publish,

    /// <summary>A source was read again, and passages of its claims had changed, or stood again.</summary>
    Refresh,

    /// <summary>A setting was changed.</summary>
    Set,

    /// <summary>A channel was subscribed to alerts.</summary>
    Subscribe,
    ChangeSubscription,
    PauseSubscription,
    ResumeSubscription,
    Unsubscribe,

    Undo,
}
