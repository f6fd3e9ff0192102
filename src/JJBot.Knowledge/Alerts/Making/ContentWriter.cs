using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Alerts;

/// <summary>Writes what a message tells of a proposition, and the facts that go with it. Quotes are attached later.</summary>
internal sealed class ContentWriter(AlertScene scene)
{
    private const int MostNotes = 3;

    public AlertContent Content(Proposition proposition, AlertChange news, AlertChange? change)
    {
        var lead = proposition.Lead;
        var source = scene.Sources[lead.Source];
        return new AlertContent
        {
            Topic = lead.Topic,
            Subject = Wording.Of(lead.Subject, scene.Show),
            Headline = lead.Statement,
            Lead = scene.Lead(proposition),
            Status = proposition.Status,
            Firmness = StatusWords.Firmness(proposition),
            Spoiler = scene.IsSpoiler(proposition) || news.Spoiler || Beside(proposition).Any(scene.IsSpoiler),
            Speaker = lead.Speaker,
            Chain = Provenance.ChainOf(lead, source),
            Support = string.Join("; ", new SupportWords(proposition, scene.Sources).Parts().Select(part => part.Words)),
            Citation = new AlertCitation(
                lead.Id, source.Id, source.Title, source.Outlet, WindowWords.Published(source.Published), lead.Locator.Paragraph, source.Url?.AbsoluteUri),
            Sources = proposition.SourceCount,
            Origins = proposition.Origins.Count,
            News = news,
            Change = change,
            Notes = [.. Notes(proposition).Where(note => note != news.Words)],
        };
    }

    public AlertFacts Facts(Proposition proposition)
    {
        var (subject, window) = (proposition.Lead.Subject, proposition.Value as Window);
        return new AlertFacts
        {
            Claims = [.. proposition.Claims.Select(claim => claim.Id)],
            Series = subject.Series,
            SeasonFirst = subject.Seasons?.First,
            SeasonLast = subject.Seasons?.Last,
            Says = scene.Says(proposition),
            Lead = scene.Lead(proposition),
            Earliest = window?.Days.Earliest,
            Latest = window?.Days.Latest,
            Status = proposition.Status,
            Stands = true,
            OvertakenBy = scene.Overtaking(proposition).Select(scene.Says).FirstOrDefault(),
            Against = [.. scene.Against(proposition).Select(scene.Says).Order(StringComparer.Ordinal)],
            Drift = proposition.Lead.Drift,
            Resolution = ResolutionOf(proposition),
        };
    }

    /// <summary>The claims of others that what is written speaks of.</summary>
    public IReadOnlyList<ClaimId> Mentions(Proposition proposition) => [.. Beside(proposition).SelectMany(other => other.Claims).Select(claim => claim.Id).Distinct()];

    /// <summary>How it turned out, as a clause; null where that is open.</summary>
    public static string? Resolved(Resolution resolution) => resolution switch
    {
        Resolution.CameTrue => "it came true",
        Resolution.DidNot => "it did not come true",
        _ => null,
    };

    private IEnumerable<Proposition> Beside(Proposition proposition) => scene.Overtaking(proposition).Concat(scene.Against(proposition));

    private IEnumerable<string> Notes(Proposition proposition)
    {
        if (Resolved(ResolutionOf(proposition)) is { } outcome)
        {
            yield return outcome;
        }

        if (scene.Overtaking(proposition).FirstOrDefault() is { } later)
        {
            yield return $"out of date since: {scene.Lead(later)}";
        }

        // What a denial rules out, and from where a window moved, is news and no objection.
        foreach (var other in Standing.Order(scene.Against(proposition))
            .Where(other => proposition.Status != Status.Denied && !NewsFinder.HasMoved(other, proposition)).Take(MostNotes))
        {
            yield return Beside(proposition, other);
        }

        if (ChangeFinder.DriftOf(proposition, scene.Sources) is { } drift)
        {
            yield return drift;
        }
    }

    private string Beside(Proposition proposition, Proposition other) => other.Status switch
    {
        Status.Denied => "ruled out since",
        _ when NewsFinder.HasMoved(proposition, other) => $"moved to \"{scene.Lead(other)}\" since",
        _ => $"does not go with \"{scene.Lead(other)}\" ({Wording.StatusWord(other.Status)})",
    };

    private static Resolution ResolutionOf(Proposition proposition) => proposition.Claims.Select(claim => claim.Resolution).FirstOrDefault(resolution => resolution != Resolution.Unresolved);
}
