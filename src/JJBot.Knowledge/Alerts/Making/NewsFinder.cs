using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Alerts;

/// <summary>Finds what a proposition changes about what was known before.</summary>
/// <param name="scene">What is known now.</param>
/// <param name="isNew">Whether a claim is among those that are being told.</param>
internal sealed class NewsFinder(AlertScene scene, Predicate<Claim> isNew)
{
    /// <returns>The change, and the proposition that is changed; null where it changes none.</returns>
    public (AlertChange Change, Proposition? Other) Find(Proposition proposition)
    {
        var (change, other) = Decide(proposition);
        return (change with { Spoiler = other is not null && scene.IsSpoiler(other) }, other);
    }

    private (AlertChange Change, Proposition? Other) Decide(Proposition proposition)
    {
        if (Repeated(proposition) is { } repeated)
        {
            return (repeated, null);
        }

        if (Known(scene.OvertakenBy(proposition)) is { } old)
        {
            return (Overtakes(proposition, old), old);
        }

        if (Known(scene.Clashing(proposition)) is { } other)
        {
            return (Contradicts(proposition, other), other);
        }

        return Narrows(proposition) ?? (new AlertChange(AlertChangeKind.New, "not said before"), null);
    }

    /// <summary>What becomes of an alert on <paramref name="old"/>, seen from there; null where nothing does.</summary>
    public AlertChange? Seen(Proposition old, Proposition by) => Find(by) is (var change, { } other) && other == old
        ? change.Kind switch
        {
            AlertChangeKind.Moved => change,
            AlertChangeKind.Denied => new AlertChange(AlertChangeKind.Denied, $"ruled out {Who(by)}"),
            _ => null,
        }
        : null;

    private AlertChange? Repeated(Proposition proposition)
    {
        var earlier = proposition.Claims.Where(claim => !isNew(claim)).ToList();
        if (earlier.Count == 0)
        {
            return null;
        }

        var before = earlier.Min(claim => claim.Status);
        return proposition.Status < before && proposition.Status != Status.Denied
            ? StatusWords.Change(before, proposition, scene.Sources)
            : new AlertChange(AlertChangeKind.Repeats, $"said before by {StatusWords.Sites(earlier, scene.Sources)}");
    }

    private AlertChange Overtakes(Proposition proposition, Proposition old) => HasMoved(old, proposition)
        ? Moved(old, proposition)
        : new AlertChange(AlertChangeKind.Superseded, $"overtakes \"{scene.Lead(old)}\"", scene.Lead(old), scene.Lead(proposition));

    private AlertChange Contradicts(Proposition proposition, Proposition other)
    {
        var (from, to) = (scene.Lead(other), scene.Lead(proposition));
        if (proposition.Status == Status.Denied)
        {
            return new AlertChange(AlertChangeKind.Denied, $"rules out \"{from}\"", from);
        }

        return HasMoved(other, proposition)
            ? Moved(other, proposition)
            : new AlertChange(AlertChangeKind.Contradicted, $"does not go with \"{from}\" ({Wording.StatusWord(other.Status)})", from, to);
    }

    private AlertChange Moved(Proposition old, Proposition young) => Moved(
        scene.Lead(old), ((Window)old.Value).Days, scene.Lead(young), ((Window)young.Value).Days);

    public static AlertChange Moved(string from, DayRange oldDays, string to, DayRange newDays)
    {
        var by = WindowShift.By(oldDays, newDays);
        return new AlertChange(AlertChangeKind.Moved, $"moved from {from} to {to}{(by is null ? "" : $", {by}")}", from, to, by);
    }

    private (AlertChange, Proposition?)? Narrows(Proposition proposition)
    {
        if (Known(scene.WidenedBy(proposition)) is { } wide && !wide.Value.Equals(proposition.Value))
        {
            var (from, to) = (scene.Lead(wide), scene.Lead(proposition));
            return (new AlertChange(AlertChangeKind.Narrows, $"narrows \"{from}\" to \"{to}\"", from, to, proposition.Value is Window ? "narrower" : null), wide);
        }

        return Known(scene.NarrowedBy(proposition).Where(narrow => Standing.IsFirm(narrow.Lead))) is { } narrow
            ? (new AlertChange(AlertChangeKind.Repeats, $"less exact than \"{scene.Lead(narrow)}\", which was said before"), narrow)
            : null;
    }

    /// <summary>Whether the later of two windows takes the place of the earlier: both known days, nothing in common, and not said by somebody softer or before.</summary>
    public static bool HasMoved(Proposition old, Proposition young) =>
        old.Value is Window { Precision: not (Precision.Publication or Precision.Order), Days.IsUnknown: false } from
        && young.Value is Window { Precision: not (Precision.Publication or Precision.Order), Days.IsUnknown: false } to
        && from.Aspect == to.Aspect && old.Lead.Subject == young.Lead.Subject && !from.Days.Overlaps(to.Days)
        && old.Status != Status.Denied && Standing.IsFirm(old.Lead) && Standing.Tier(young.Lead) <= Standing.Tier(old.Lead)
        && !young.Lead.SaidOn.IsBefore(old.Lead.SaidOn);

    private Proposition? Known(IEnumerable<Proposition> others) => Standing.Order(others.Where(other => other.Claims.Any(claim => !isNew(claim)))).FirstOrDefault();

    private string Who(Proposition by) => by.Lead.Speaker is { } speaker ? $"by {speaker}" : $"by {StatusWords.Sites(by.Claims, scene.Sources)}";
}
