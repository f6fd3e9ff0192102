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
    private readonly FrozenSet<string> owners;

    /// <param name="accepted">Claims that may be answered from; each id once, each source among <paramref name="sources"/>.</param>
    /// <param name="sources">Each id once.</param>
    /// <param name="withText">The sources whose text is at hand.</param>
    public ClaimsIndex(IReadOnlyCollection<Claim> accepted, IEnumerable<Source> sources, IEnumerable<SourceId> withText)
    {
        this.sources = sources.ToDictionary(source => source.Id);
        this.withText = withText.ToFrozenSet();
        var byId = InOrder(accepted);
        claims = new Dictionary<ClaimId, Claim>(byId.Length);
        foreach (var claim in byId)
        {
            claims.Add(claim.Id, claim);
        }

        sourcesByServer = this.sources.Values
            .OrderBy(source => source.Id.Value, StringComparer.Ordinal)
            .GroupBy(source => source.Scope.Server ?? "")
            .ToDictionary(group => group.Key, group => group.ToArray());
        runs = Arrange(byId);
        owners = runs.Keys.Select(bucket => bucket.Server).Concat(sourcesByServer.Keys).Where(server => !string.IsNullOrEmpty(server)).ToFrozenSet()!;
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

    /// <summary>Whether <paramref name="asker"/> sees anything that not everybody sees.</summary>
    public bool HasOwn(Scope asker) => asker.Server is { } server && owners.Contains(server);

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

    // The database hands them over in order, so that there is seldom anything to sort.
    private static Claim[] InOrder(IReadOnlyCollection<Claim> accepted)
    {
        Claim[] claims = [.. accepted];
        for (var index = 1; index < claims.Length; index++)
        {
            if (ById(claims[index - 1], claims[index]) > 0)
            {
                Array.Sort(claims, ById);
                break;
            }
        }

        return claims;
    }

    // Two arrays hold every claim, one by topic and series, one by source; a bucket is a run of one of them, made once.
    private static Dictionary<Bucket, ClaimRun> Arrange(Claim[] byId)
    {
        var runs = new Dictionary<Bucket, ClaimRun>();
        var byTopic = ClaimRun.Group(byId, claim => new Bucket(claim.Scope.Server, claim.Topic, claim.Subject.Series, AnySeries: false), runs, Bucket.Compare);
        ClaimRun.Group(byId, claim => new Bucket(claim.Scope.Server, null, claim.Source.Value, AnySeries: false), runs, Bucket.Compare);

        // The series of a topic lie side by side, so that the topic as a whole is a run too.
        foreach (var topic in byTopic.GroupBy(bucket => (bucket.Server, bucket.Topic)))
        {
            runs.Add(new Bucket(topic.Key.Server, topic.Key.Topic, null, AnySeries: true), ClaimRun.Join([.. topic.Select(bucket => runs[bucket])]));
        }

        return runs;
    }

    private static int ById(Claim one, Claim other) => string.CompareOrdinal(one.Id.Value, other.Id.Value);

    private readonly record struct Bucket(string? Server, string? Topic, string? Name, bool AnySeries)
    {
        public static int Compare(Bucket one, Bucket other)
        {
            var order = string.CompareOrdinal(one.Server, other.Server);
            order = order != 0 ? order : string.CompareOrdinal(one.Topic, other.Topic);
            return order != 0 ? order : string.CompareOrdinal(one.Name, other.Name);
        }
    }
}
