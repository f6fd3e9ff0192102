using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Answers.Changes;

/// <summary>Tells what was learned since some time from what was known before.</summary>
/// <remarks>
/// What the bot started with was learned in one moment. Whoever asks for the time before it knew nothing of the bot, so that all of it
/// counts as known then, but for what was surely said since.
/// </remarks>
internal sealed class Learned
{
    private readonly DateTimeOffset since;
    private readonly DateTimeOffset start;
    private readonly Dictionary<ClaimId, DateTimeOffset> accepted = [];

    /// <param name="since">The first moment that counts.</param>
    /// <param name="start">When the first claims were learned.</param>
    /// <param name="changes">What was done to claims since, oldest first.</param>
    public Learned(DateTimeOffset since, DateTimeOffset start, IEnumerable<ClaimChange> changes)
    {
        (this.since, this.start) = (since, start);
        foreach (var change in changes.Where(change => change.Kind == ClaimEventKind.Accepted))
        {
            accepted[change.Claim] = change.At;
        }
    }

    /// <summary>When it was first answered from, or again.</summary>
    public DateTimeOffset At(Claim claim) => accepted.TryGetValue(claim.Id, out var at) ? at : claim.RecordedAt;

    public bool IsNew(Claim claim) => At(claim) is var at && at >= since && (at > start || IsSaidSince(claim));

    /// <summary>Whether the bot has known it from its start.</summary>
    public bool IsOfStart(Claim claim) => At(claim) <= start;

    private bool IsSaidSince(Claim claim) => claim.SaidOn.Earliest >= DateOnly.FromDateTime(since.UtcDateTime);
}
