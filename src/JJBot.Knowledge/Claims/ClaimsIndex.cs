using System.Collections.Frozen;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Claims;

/// <summary>
/// Everything that may be answered from, as it stood at one moment. Never changes: whoever holds it can read it from any thread and
/// for as long as a question takes. Each look-up takes the same time however many claims there are.
/// </summary>
public sealed class ClaimsIndex
{
    private readonly Dictionary<ClaimId, Claim> claims;
    private readonly Dictionary<SourceId, Source> sources;
    private readonly Dictionary<Bucket, ClaimRun> runs;
    private readonly Dictionary<string, Source[]> sourcesByServer;
    private readonly FrozenSet<SourceId> withText;

    /// <param name="accepted">Claims that may be answered from; each id once, each source among <paramref name="sources"/>.</param>
    /// <param name="sources">Each id once.</param>
    /// <param name="withText">The sources whose text is at hand.</param>
    public ClaimsIndex(IReadOnlyCollection<Claim> accepted, IEnumerable<Source> sources, IEnumerable<SourceId> withText)
    {
        this.sources = sources.ToDictionary(source => source.Id);
        this.withText = withText.ToFrozenSet();
        claims = new Dictionary<ClaimId, Claim>(accepted.Count);
        foreach (var claim in accepted)
        {
            claims.Add(claim.Id, claim);
        }

        sourcesByServer = this.sources.Values
            .OrderBy(source => source.Id.Value, StringComparer.Ordinal)
            .GroupBy(source => source.Scope.Server ?? "")
            .ToDictionary(group => group.Key, group => group.ToArray());
        runs = Arrange([.. accepted]);
    }

    public static ClaimsIndex Empty { get; } = new([], [], []);

    /// <summary>Of all scopes.</summary>
    public int ClaimCount => claims.Count;

    /// <summary>Of all scopes.</summary>
    public int SourceCount => sources.Count;

    /// <summary>The claims of a topic that <paramref name="asker"/> sees, of whatever series, ordered by series, then id.</summary>
    public IReadOnlyList<Claim> On(string topic, Scope asker) => Visible(new Bucket(null, topic, null, AnySeries: true), asker);

    /// <summary>The claims of a topic on one series that <paramref name="asker"/> sees, by id.</summary>
    /// <param name="topic">The topic's name.</param>
    /// <param name="series">The series' name; null for the claims on no series.</param>
    /// <param name="asker">Who asks.</param>
    public IReadOnlyList<Claim> On(string topic, string? series, Scope asker) => Visible(new Bucket(null, topic, series, AnySeries: false), asker);

    /// <summary>The claims from one source that <paramref name="asker"/> sees, by id.</summary>
    public IReadOnlyList<Claim> From(SourceId source, Scope asker) => Visible(new Bucket(null, null, source.Value, AnySeries: false), asker);

    /// <summary>The claim, or null where there is none or <paramref name="asker"/> does not see it.</summary>
    public Claim? Find(ClaimId id, Scope asker) => claims.TryGetValue(id, out var claim) && claim.Scope.IsVisibleFrom(asker) ? claim : null;

    /// <summary>The source, or null where there is none or <paramref name="asker"/> does not see it.</summary>
    public Source? Find(SourceId id, Scope asker) => sources.TryGetValue(id, out var source) && source.Scope.IsVisibleFrom(asker) ? source : null;

    /// <summary>The sources that <paramref name="asker"/> sees: the shared ones, then its own, each by id.</summary>
    public IReadOnlyList<Source> Sources(Scope asker)
    {
        var shared = sourcesByServer.GetValueOrDefault("", []);
        var own = asker.Server is { } server ? sourcesByServer.GetValueOrDefault(server, []) : [];
        return own.Length == 0 ? shared : [.. shared, .. own];
    }

    /// <summary>Whether the source's text is at hand, so that its claims can be quoted.</summary>
    public bool HasText(SourceId source) => withText.Contains(source);

    private IReadOnlyList<Claim> Visible(Bucket shared, Scope asker)
    {
        var everybody = runs.GetValueOrDefault(shared);
        var own = asker.Server is null ? null : runs.GetValueOrDefault(shared with { Server = asker.Server });
        return (everybody, own) switch
        {
            (null, null) => [],
            (null, _) => own,
            (_, null) => everybody,
            _ => [.. everybody, .. own],
        };
    }

    // Two sorted arrays hold every claim; a bucket is a run of one of them, made once and handed out as it is.
    private static Dictionary<Bucket, ClaimRun> Arrange(Claim[] byTopic)
    {
        var bySource = (Claim[])byTopic.Clone();
        Array.Sort(byTopic, ByTopic);
        Array.Sort(bySource, BySource);

        var runs = new Dictionary<Bucket, ClaimRun>();
        AddRuns(runs, byTopic, claim => new Bucket(claim.Scope.Server, claim.Topic, null, AnySeries: true));
        AddRuns(runs, byTopic, claim => new Bucket(claim.Scope.Server, claim.Topic, claim.Subject.Series, AnySeries: false));
        AddRuns(runs, bySource, claim => new Bucket(claim.Scope.Server, null, claim.Source.Value, AnySeries: false));
        return runs;
    }

    private static void AddRuns(Dictionary<Bucket, ClaimRun> runs, Claim[] sorted, Func<Claim, Bucket> bucketOf)
    {
        for (var start = 0; start < sorted.Length;)
        {
            var bucket = bucketOf(sorted[start]);
            var end = start + 1;
            while (end < sorted.Length && bucketOf(sorted[end]) == bucket)
            {
                end++;
            }

            runs.Add(bucket, new ClaimRun(sorted, start, end - start));
            start = end;
        }
    }

    private static int ByTopic(Claim one, Claim other)
    {
        var order = Compare(one.Scope.Server, other.Scope.Server);
        order = order != 0 ? order : Compare(one.Topic, other.Topic);
        order = order != 0 ? order : Compare(one.Subject.Series, other.Subject.Series);
        return order != 0 ? order : Compare(one.Id.Value, other.Id.Value);
    }

    private static int BySource(Claim one, Claim other)
    {
        var order = Compare(one.Scope.Server, other.Scope.Server);
        order = order != 0 ? order : Compare(one.Source.Value, other.Source.Value);
        return order != 0 ? order : Compare(one.Id.Value, other.Id.Value);
    }

    // Words that claims share are one object after loading, so most comparisons end here.
    private static int Compare(string? one, string? other) => ReferenceEquals(one, other) ? 0 : string.CompareOrdinal(one, other);

    private readonly record struct Bucket(string? Server, string? Topic, string? Name, bool AnySeries);
}
