using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Puts into words why a revision of an alert was told to a subscription, or was not.</summary>
internal static class WhyWords
{
    /// <param name="keptSince">From when on all that came of a revision is kept.</param>
    public static IEnumerable<WhyLine> Of(ToldRevision revision, AlertNotice notice, SubscriptionHistory history, DateTimeOffset keptSince)
    {
        var what = revision.Number == 1 ? "It" : $"That it {Changed(revision.Kind)}";
        if (revision is { IsDuplicate: true, Number: 1 })
        {
            yield return new WhyLine(WhyKind.Duplicate, $"It says what alert {revision.Alert} tells, and was not told a second time.", revision.At);
        }

        foreach (var line in revision.Lines.Where(line => line.ReadStep() != DeliveryStep.Edit || line.ReadState() != DeliveryState.Skipped))
        {
            yield return Of(line, what, history.Now);
        }

        if (revision.Lines.Count == 0)
        {
            yield return Without(revision, notice, history, what, keptSince);
        }
    }

    private static WhyLine Of(DeliveryRow line, string what, Subscription subscription)
    {
        var (at, due) = (line.DoneAt is null ? (DateTimeOffset?)null : Timestamp.ReadInstant(line.DoneAt), line.ReadDueAt());
        var place = line.DigestId is null ? "a message of its own" : "a digest";
        return (line.ReadState(), line.ReadStep()) switch
        {
            (DeliveryState.Sent, DeliveryStep.Edit) => new WhyLine(WhyKind.Sent, $"{what} was brought up to date in its message.", at, line.MessageId),
            (DeliveryState.Sent, DeliveryStep.Reply) when line.DigestId is null => new WhyLine(WhyKind.Sent, $"{what} was told in a reply.", at, line.MessageId),
            (DeliveryState.Sent, _) => new WhyLine(WhyKind.Sent, $"{what} was told in {place}.", at, line.MessageId),
            (DeliveryState.Sending, _) => new WhyLine(WhyKind.Waiting, $"{what} is being sent.", due),
            (DeliveryState.Planned or DeliveryState.Held, _) => Waiting(line, what, subscription, due),
            (DeliveryState.Failed, _) => new WhyLine(WhyKind.Failed, $"{what} was not told: {line.Reason}.", at),
            (DeliveryState.Unsure, _) => new WhyLine(WhyKind.Unsure, $"Whether it arrived cannot be found out, so it is not sent again: {line.Reason}.", at),
            _ => new WhyLine(SkipReason.KindOf(line.Reason!), $"{what} was not told: {line.Reason}.", at),
        };
    }

    private static WhyLine Waiting(DeliveryRow line, string what, Subscription subscription, DateTimeOffset due) => subscription switch
    {
        { Suspension: { } suspension } => new WhyLine(WhyKind.Suspended, $"{what} waits until the channel can be told again: {suspension.Reason}", suspension.Since),
        { PausedAt: { } paused } => new WhyLine(WhyKind.Paused, $"{what} waits while the subscription is paused.", paused),
        _ when line.ReadState() == DeliveryState.Held => new WhyLine(WhyKind.HeldForDigest, $"{what} waits for {Digest(line.ReadHold())}.", due),
        _ when line.Attempts > 0 => new WhyLine(WhyKind.Waiting, $"{what} is tried again: {line.Reason}.", due),
        _ => new WhyLine(WhyKind.Waiting, $"{what} waits for its turn, at the pace that is allowed.", due),
    };

    /// <summary>What follows from what the subscription asked for then, and is therefore not in the ledger.</summary>
    private static WhyLine Without(ToldRevision revision, AlertNotice notice, SubscriptionHistory history, string what, DateTimeOffset keptSince)
    {
        if (revision.PlannedAt is not { } planned)
        {
            return new WhyLine(WhyKind.Waiting, $"{what} is being planned.", revision.At);
        }

        if (notice.EventAt < history.Now.CreatedAt)
        {
            return new WhyLine(WhyKind.BeforeSubscribed, $"{what} came before the subscription was made.", notice.EventAt);
        }

        if (revision.At < keptSince)
        {
            return new WhyLine(WhyKind.Forgotten, $"{what} is so long ago that what came of it is not kept any more.", revision.At);
        }

        if (FilterRule.Refusal(notice, history.AsOf(planned)) is { } refusal)
        {
            var since = history.Now.ChangedAt > planned ? " What is asked for was changed since." : "";
            return new WhyLine(WhyKind.Filtered, $"{what} was not told: {refusal}.{since}", revision.At);
        }

        return notice.Stands
            ? new WhyLine(WhyKind.Skipped, $"{what} was not told: {SkipReason.NothingToChange}.", revision.At)
            : new WhyLine(WhyKind.Withdrawn, "It was withdrawn before it was told.", revision.At);
    }

    private static string Digest(DigestKind? kind) => kind switch
    {
        DigestKind.Daily => "the daily digest",
        DigestKind.Weekly => "the weekly digest",
        DigestKind.CatchUp => "the message that tells what was missed",
        _ => "the message that gathers what came at once",
    };

    private static string Changed(AlertChangeKind kind) => kind switch
    {
        AlertChangeKind.Counted => "has another number of sources",
        AlertChangeKind.StatusChanged => "stands more or less firmly",
        AlertChangeKind.Superseded => "is out of date",
        AlertChangeKind.Contradicted => "is contradicted",
        AlertChangeKind.Denied => "is ruled out",
        AlertChangeKind.Moved => "moved",
        AlertChangeKind.Retracted => "was withdrawn",
        AlertChangeKind.Reinstated => "stands again",
        AlertChangeKind.Drifted => "reads otherwise in its source",
        AlertChangeKind.Resolved => "turned out",
        _ => "was corrected",
    };
}
