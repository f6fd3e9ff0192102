using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Changes;

/// <summary>Tells whoever was away what is known otherwise since.</summary>
public sealed class ChangeDesk(KnowledgeBase knowledge, Answerer answerer, ClaimChangeStore store, Show show)
{
    /// <param name="since">The first day that counts, from midnight UTC on.</param>
    /// <param name="topic">Of which topic alone; null for all.</param>
    /// <param name="series">Of which series alone; null for all.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ChangeReport> ReportAsync(DateOnly since, Topic? topic, Series? series, Scope asker, CancellationToken cancellationToken)
    {
        var from = new DateTimeOffset(since.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var (done, withdrawn) = await store.ReadAsync(from, asker, cancellationToken);
        var index = knowledge.Current;
        Claim[] claims = [.. index.Shared.Claims, .. index.Own(asker).Claims];
        var start = claims.Length == 0 ? from : claims.Min(claim => claim.RecordedAt);
        var learned = new Learned(from, start, done);

        var changes = new List<Change>();
        var places = claims.Where(claim => IsMeant(claim, topic, series) && learned.IsNew(claim)).Select(claim => (claim.Topic, claim.Subject.Series)).Distinct();
        foreach (var (name, place) in places.OrderBy(pair => pair.Topic, StringComparer.Ordinal).ThenBy(pair => pair.Series, StringComparer.Ordinal))
        {
            var (view, _) = await answerer.ViewAsync(name, place, asker, cancellationToken);
            changes.AddRange(new NewPropositions(view.Web, view.Sources, learned, show).On(name, place));
        }

        var history = ClaimHistory.Of(done, id => Find(index, id, asker), withdrawn, learned);
        changes.AddRange(history.Where(change => IsMeant(change.Citation.Claim, topic, series)));
        return new ChangeReport(
            since,
            Arranged(changes, show),
            start >= from && claims.Length > 0 ? new ChangeStart(DateOnly.FromDateTime(start.UtcDateTime), claims.Count(claim => claim.RecordedAt == start)) : null,
            claims.Length,
            index.Sources(asker).Count);
    }

    private static bool IsMeant(Claim claim, Topic? topic, Series? series) =>
        (topic is null || claim.Topic == topic.Name) && (series is null || claim.Subject.Series == series.Name);

    private static (Claim Claim, Source Source)? Find(ClaimsIndex index, ClaimId id, Scope asker) =>
        index.Find(id, asker) is { } claim && index.Find(claim.Source, asker) is { } source ? (claim, source) : null;

    /// <summary>Topic by topic, the one with the newest first and else in the show's order; citations are numbered as they are read.</summary>
    private static List<TopicChanges> Arranged(IEnumerable<Change> changes, Show show)
    {
        var places = show.Topics.Select((topic, index) => (topic.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
        var topics = InOrder(changes).GroupBy(change => change.Topic)
            .OrderByDescending(topic => DayOf(topic.First()))
            .ThenBy(topic => topic.First().Kind)
            .ThenBy(topic => places.GetValueOrDefault(topic.Key, int.MaxValue))
            .ToList();
        var cited = topics.SelectMany(topic => topic).Select(change => change.Citation.Source.Id).Distinct();
        var numbers = cited.Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index + 1);
        return topics.ConvertAll(topic => new TopicChanges(topic.Key, [.. topic.Select(change => Numbered(change, numbers))]));
    }

    /// <summary>The newest day first, of a day what matters most, and of that what was said last.</summary>
    private static IEnumerable<Change> InOrder(IEnumerable<Change> changes) => changes
        .OrderByDescending(DayOf)
        .ThenBy(change => change.Kind)
        .ThenByDescending(change => change.At)
        .ThenByDescending(change => change.Citation.Claim.SaidOn.Latest)
        .ThenBy(change => change.Citation.Claim.Id.Value, StringComparer.Ordinal);

    private static DateOnly DayOf(Change change) => DateOnly.FromDateTime(change.At.UtcDateTime);

    private static Change Numbered(Change change, Dictionary<SourceId, int> numbers) =>
        change with { Citation = change.Citation with { Number = numbers[change.Citation.Source.Id] } };
}
