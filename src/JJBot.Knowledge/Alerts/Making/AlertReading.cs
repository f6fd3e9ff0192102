using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Makes alerts of events: reads what bears on them, as everybody sees it and as each server does that they concern.</summary>
internal sealed class AlertReading(Database database, Answerer answerer, SnapshotStore texts, IdMaker ids, Show show)
{
    /// <param name="events">In order.</param>
    /// <param name="claims">The claims that they speak of, as they are now.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Everybody's alerts first; with quotes.</returns>
    public async Task<AlertDrafts> MakeAsync(IReadOnlyList<ClaimEvent> events, IReadOnlyCollection<Claim> claims, CancellationToken cancellationToken)
    {
        var questions = claims.ToDictionary(claim => claim.Id, claim => new AlertQuestion(claim.Topic, claim.Subject.Series));
        var (drafts, duplicates) = (new List<AlertDraft>(), new List<DuplicateClaim>());
        foreach (var lens in await LensesAsync(events, questions, cancellationToken))
        {
            var seen = events.Where(one => one.Server == lens || (one.Server == Scope.Shared && questions.ContainsKey(one.Claim))).ToList();
            var made = await MakeAsync(lens, seen, questions, drafts, cancellationToken);
            drafts.AddRange(made.Drafts);
            duplicates.AddRange(made.Duplicates);
        }

        return new AlertDrafts([.. await QuoteAsync(drafts, cancellationToken)], duplicates);
    }

    private async Task<AlertDrafts> MakeAsync(
        Scope lens, List<ClaimEvent> events, Dictionary<ClaimId, AlertQuestion> questions, IReadOnlyList<AlertDraft> others, CancellationToken cancellationToken)
    {
        var scenes = new Dictionary<AlertQuestion, AlertScene>();
        var concerned = new HashSet<ClaimId>();
        foreach (var group in events.Where(one => questions.ContainsKey(one.Claim)).GroupBy(one => questions[one.Claim]))
        {
            scenes[group.Key] = await ReadAsync(lens, group.Key, cancellationToken);
            concerned.UnionWith(AlertMaker.Concerned(scenes[group.Key], group));
        }

        var known = (await database.ReadAsync(connection => AlertStore.ConcerningAsync(connection, concerned, lens, cancellationToken), cancellationToken))
            .ToDictionary(alert => alert.Id);
        foreach (var other in others.Where(other => other.Server == Scope.Shared || other.Server == lens))
        {
            known[other.Id] = other.Record;
        }

        foreach (var question in known.Values.Where(alert => alert.Server == lens).Select(alert => alert.Question).Where(question => !scenes.ContainsKey(question)).Distinct().ToList())
        {
            scenes[question] = await ReadAsync(lens, question, cancellationToken);
        }

        var (drafts, duplicates) = (new List<AlertDraft>(), new List<DuplicateClaim>());
        foreach (var scene in scenes.Values)
        {
            var made = AlertMaker.Make(scene, events, known.Values, drafts, () => new AlertId(ids.Next()));
            drafts.AddRange(made.Drafts);
            duplicates.AddRange(made.Duplicates);
        }

        return new AlertDrafts(drafts, duplicates);
    }

    /// <summary>Everybody first, then each server whose own claims are told of, or whose own alerts an event on everybody's may change.</summary>
    private async Task<IReadOnlyList<Scope>> LensesAsync(
        IReadOnlyList<ClaimEvent> events, Dictionary<ClaimId, AlertQuestion> questions, CancellationToken cancellationToken)
    {
        var lenses = new HashSet<Scope>(events.Select(one => one.Server));
        var topics = events.Where(one => one.Server == Scope.Shared && questions.ContainsKey(one.Claim)).Select(one => questions[one.Claim].Topic).ToHashSet();
        foreach (var topic in topics)
        {
            lenses.UnionWith(await database.ReadAsync(connection => AlertStore.ServersOnAsync(connection, topic, cancellationToken), cancellationToken));
        }

        return [.. lenses.OrderBy(lens => lens.Server, StringComparer.Ordinal)];
    }

    private async Task<AlertScene> ReadAsync(Scope lens, AlertQuestion question, CancellationToken cancellationToken)
    {
        var (view, index) = await answerer.ViewAsync(question.Topic, question.Series, lens, cancellationToken);
        return new AlertScene(lens, question, view.Web, view.Sources, claim => index.Find(claim, lens) is not null, show);
    }

    /// <summary>What would be told of a claim if it had been accepted just now; null where it is not among those that are seen.</summary>
    public async Task<AlertContent?> ImagineAsync(Claim claim, Scope lens, CancellationToken cancellationToken)
    {
        var scene = await ReadAsync(lens, new AlertQuestion(claim.Topic, claim.Subject.Series), cancellationToken);
        if (scene.Find(claim.Id) is not { } proposition)
        {
            return null;
        }

        var news = new NewsFinder(scene, other => other.Id == claim.Id).Find(proposition).Change;
        var content = new ContentWriter(scene).Content(proposition, news, change: null);
        var cited = content.Citation.Claim;
        return content with { Quote = (await QuotesAsync([cited], cancellationToken)).GetValueOrDefault(cited) };
    }

    /// <summary>Attaches the passages of those cited sources whose text is at hand.</summary>
    private async Task<IEnumerable<AlertDraft>> QuoteAsync(List<AlertDraft> drafts, CancellationToken cancellationToken)
    {
        var quotes = await QuotesAsync([.. drafts.Select(draft => draft.Content.Citation.Claim).Distinct()], cancellationToken);
        return drafts.Select(draft => draft with { Content = draft.Content with { Quote = quotes.GetValueOrDefault(draft.Content.Citation.Claim) } });
    }

    /// <summary>The passages of claims, byte for byte; of a claim whose text is not at hand, null.</summary>
    private async Task<Dictionary<ClaimId, string?>> QuotesAsync(ClaimId[] claims, CancellationToken cancellationToken)
    {
        var cited = await database.ReadAsync(connection => ClaimStore.LoadAsync(connection, claims, cancellationToken), cancellationToken);
        var snapshots = await texts.LoadAsync(cited.Select(claim => claim.Source), cancellationToken);
        return cited.ToDictionary(claim => claim.Id, claim => snapshots.GetValueOrDefault(claim.Source)?.Quote(claim.Locator));
    }
}
