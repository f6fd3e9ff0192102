using System.Collections.Frozen;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Claims;

/// <summary>What one scope alone holds of the claims index: everybody's part, or one server's own. Never changes.</summary>
internal sealed class ClaimsPart
{
    private readonly Dictionary<ClaimId, Claim> claims;
    private readonly Dictionary<SourceId, Source> sources;
    private readonly Dictionary<Bucket, ClaimRun> runs;
    private readonly FrozenSet<SourceId> withText;

    /// <param name="version">Higher than that of any part that was read earlier.</param>
    /// <param name="accepted">Claims that may be answered from; each id once.</param>
    /// <param name="sources">Each id once.</param>
    /// <param name="withText">The sources whose text is at hand.</param>
    public ClaimsPart(long version, IReadOnlyCollection<Claim> accepted, IEnumerable<Source> sources, IEnumerable<SourceId> withText)
    {
        Version = version;
        Sources = [.. sources.OrderBy(source => source.Id.Value, StringComparer.Ordinal)];
        this.sources = Sources.ToDictionary(source => source.Id);
        this.withText = withText.ToFrozenSet();
        var byId = InOrder(accepted);
        Claims = byId;
        claims = new Dictionary<ClaimId, Claim>(byId.Length);
        foreach (var claim in byId)
        {
            claims.Add(claim.Id, claim);
        }

        runs = Arrange(byId);
    }

    public static ClaimsPart Empty { get; } = new(0, [], [], []);

    public long Version { get; }

    public int ClaimCount => claims.Count;

    /// <summary>By id.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>By id.</summary>
    public Source[] Sources { get; }

    public bool IsEmpty => claims.Count == 0 && Sources.Length == 0;

    public ClaimRun? On(string topic) => runs.GetValueOrDefault(new Bucket(topic, null, AnySeries: true));

    public ClaimRun? On(string topic, string? series) => runs.GetValueOrDefault(new Bucket(topic, series, AnySeries: false));

    public ClaimRun? From(SourceId source) => runs.GetValueOrDefault(new Bucket(null, source.Value, AnySeries: false));

    public Claim? Find(ClaimId id) => claims.GetValueOrDefault(id);

    public Source? Find(SourceId id) => sources.GetValueOrDefault(id);

    public bool HasText(SourceId source) => withText.Contains(source);

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
        var byTopic = ClaimRun.Group(byId, claim => new Bucket(claim.Topic, claim.Subject.Series, AnySeries: false), runs, Bucket.Compare);
        ClaimRun.Group(byId, claim => new Bucket(null, claim.Source.Value, AnySeries: false), runs, Bucket.Compare);

        // The series of a topic lie side by side, so that the topic as a whole is a run too.
        foreach (var topic in byTopic.GroupBy(bucket => bucket.Topic))
        {
            runs.Add(new Bucket(topic.Key, null, AnySeries: true), ClaimRun.Join([.. topic.Select(bucket => runs[bucket])]));
        }

        return runs;
    }

    private static int ById(Claim one, Claim other) => string.CompareOrdinal(one.Id.Value, other.Id.Value);

    private readonly record struct Bucket(string? Topic, string? Name, bool AnySeries)
    {
        public static int Compare(Bucket one, Bucket other)
        {
            var order = string.CompareOrdinal(one.Topic, other.Topic);
            return order != 0 ? order : string.CompareOrdinal(one.Name, other.Name);
        }
    }
}
