using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Alerts;

/// <summary>Finds what changed about an alert since it was told last.</summary>
internal sealed class ChangeFinder(AlertScene scene, NewsFinder news)
{
    /// <summary>The most important one with the words of all that is worth saying; null where nothing changed.</summary>
    /// <param name="before">What was told.</param>
    /// <param name="proposition">What is known of it now.</param>
    /// <param name="after">The same as facts.</param>
    public AlertChange? Find(AlertFacts before, Proposition proposition, AlertFacts after)
    {
        var changes = Changes(before, proposition, after).ToList();
        return changes.Count == 0
            ? null
            : changes[0] with { Words = string.Join("; ", changes.Where(change => change.Kind == changes[0].Kind || !change.Kind.IsQuiet()).Select(change => change.Words).Distinct()) };
    }

    private IEnumerable<AlertChange> Changes(AlertFacts before, Proposition proposition, AlertFacts after)
    {
        if (!before.Stands)
        {
            yield return new AlertChange(AlertChangeKind.Reinstated, "stands again");
        }

        if (before.Says != after.Says)
        {
            yield return Corrected(before, after);
        }

        if (before.OvertakenBy is null && after.OvertakenBy is not null && scene.Overtaking(proposition).FirstOrDefault() is { } later)
        {
            yield return news.Seen(proposition, later) ?? new AlertChange(AlertChangeKind.Superseded, $"out of date since: {scene.Lead(later)}", null, scene.Lead(later));
        }

        foreach (var other in scene.Against(proposition).Where(other => !before.Against.Contains(scene.Says(other))))
        {
            yield return news.Seen(proposition, other)
                ?? new AlertChange(AlertChangeKind.Contradicted, $"\"{scene.Lead(other)}\" is {Wording.StatusWord(other.Status)}, which does not go with it", null, scene.Lead(other));
        }

        if (before.Status != after.Status && before.Says == after.Says)
        {
            yield return StatusWords.Change(before.Status, proposition, scene.Sources);
        }

        foreach (var change in Small(before, proposition, after))
        {
            yield return change;
        }
    }

    private IEnumerable<AlertChange> Small(AlertFacts before, Proposition proposition, AlertFacts after)
    {
        if (before.Resolution != after.Resolution)
        {
            yield return new AlertChange(AlertChangeKind.Resolved, ContentWriter.Resolved(after.Resolution) ?? "how it turned out is open again");
        }

        if (before.Drift != after.Drift)
        {
            yield return new AlertChange(AlertChangeKind.Drifted, DriftOf(proposition, scene.Sources) ?? "the source reads as it did again");
        }

        if ((before.OvertakenBy is not null && after.OvertakenBy is null) || (before.Against.Count > 0 && after.Against.Count == 0))
        {
            yield return new AlertChange(AlertChangeKind.Cleared, "nothing speaks against it any more");
        }

        if (!before.Claims.ToHashSet().SetEquals(after.Claims))
        {
            var sources = proposition.SourceCount;
            yield return new AlertChange(AlertChangeKind.Counted, sources == 1 ? "one source says so" : $"{Wording.Number(sources)} sources say so");
        }
    }

    public static string? DriftOf(Proposition proposition, IReadOnlyDictionary<SourceId, Source> sources) =>
        sources.TryGetValue(proposition.Lead.Source, out var source) ? DriftWords.Of(source, [proposition.Lead]) : null;

    private static AlertChange Corrected(AlertFacts before, AlertFacts after) => before.Days is { } old && after.Days is { } young && old != young
        ? NewsFinder.Moved(before.Lead, old, after.Lead, young)
        : new AlertChange(AlertChangeKind.Corrected, $"corrected from \"{before.Lead}\" to \"{after.Lead}\"", before.Lead, after.Lead);
}
