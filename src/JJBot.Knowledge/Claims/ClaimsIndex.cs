using System.Collections.Immutable;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Claims;

/// <summary>
/// Everything that may be answered from, as it stood at one moment. Never changes: whoever holds it can read it from any thread and
/// for as long as a question takes. Each look-up takes the same time however many claims there are, and looks into two parts alone:
/// everybody's, and the asker's own.
/// </summary>
public sealed class ClaimsIndex
{
    private readonly ImmutableDictionary<string, ClaimsPart> own;

    // Of what was read whole: no part that is not here existed then.
    private readonly long version;

    /// <param name="accepted">Claims that may be answered from; each id once, each source among <paramref name="sources"/>.</param>
    /// <param name="sources">Each id once.</param>
    /// <param name="withText">The sources whose text is at hand.</param>
    /// <param name="version">Higher than that of any index that was read earlier.</param>
    public ClaimsIndex(IReadOnlyCollection<Claim> accepted, IEnumerable<Source> sources, IEnumerable<SourceId> withText, long version = 0)
    {
        this.version = version;
        var claimsOf = accepted.ToLookup(claim => claim.Scope);
        var sourcesOf = sources.ToLookup(source => source.Scope);
        var texts = withText.ToHashSet();
        Shared = Part(Scope.Shared);
        own = claimsOf.Select(group => group.Key).Concat(sourcesOf.Select(group => group.Key)).Distinct().Where(scope => scope != Scope.Shared)
            .ToImmutableDictionary(scope => scope.Server!, Part);

        ClaimsPart Part(Scope scope) => new(
            version, [.. claimsOf[scope]], sourcesOf[scope], sourcesOf[scope].Select(source => source.Id).Where(texts.Contains));
    }

    private ClaimsIndex(ClaimsPart shared, ImmutableDictionary<string, ClaimsPart> own, long version) =>
        (Shared, this.own, this.version) = (shared, own, version);

    public static ClaimsIndex Empty { get; } = new([], [], []);

    /// <summary>Of all scopes.</summary>
    public int ClaimCount => Shared.ClaimCount + own.Values.Sum(part => part.ClaimCount);

    /// <summary>Of all scopes.</summary>
    public int SourceCount => Shared.Sources.Length + own.Values.Sum(part => part.Sources.Length);

    /// <summary>What everybody sees.</summary>
    internal ClaimsPart Shared { get; }

    /// <summary>The same index with another part for one scope, unless it holds a later one. Takes no time by what the other parts hold.</summary>
    internal ClaimsIndex With(Scope scope, ClaimsPart part)
    {
        if (part.Version < VersionOf(scope))
        {
            return this;
        }

        return scope.Server is { } server ? new ClaimsIndex(Shared, own.SetItem(server, part), version) : new ClaimsIndex(part, own, version);
    }

    /// <summary>This index with those parts of an earlier one that were read later than it; an index that was read later as it is.</summary>
    internal ClaimsIndex After(ClaimsIndex earlier)
    {
        if (version < earlier.version)
        {
            return earlier;
        }

        var index = With(Scope.Shared, earlier.Shared);
        return earlier.own.Aggregate(index, (merged, part) => merged.With(new Scope(part.Key), part.Value));
    }

    /// <summary>What <paramref name="asker"/> sees and nobody else.</summary>
    internal ClaimsPart Own(Scope asker) => asker.Server is { } server ? own.GetValueOrDefault(server, ClaimsPart.Empty) : ClaimsPart.Empty;

    /// <summary>The claims of a topic that <paramref name="asker"/> sees, of whatever series, ordered by series, then id.</summary>
    public IReadOnlyList<Claim> On(string topic, Scope asker) => Visible(Shared.On(topic), Own(asker).On(topic));

    /// <summary>The claims of a topic on one series that <paramref name="asker"/> sees, by id.</summary>
    /// <param name="topic">The topic's name.</param>
    /// <param name="series">The series' name; null for the claims on no series.</param>
    /// <param name="asker">Who asks.</param>
    public IReadOnlyList<Claim> On(string topic, string? series, Scope asker) => Visible(Shared.On(topic, series), Own(asker).On(topic, series));

    /// <summary>The claims from one source that <paramref name="asker"/> sees, by id.</summary>
    public IReadOnlyList<Claim> From(SourceId source, Scope asker) => Visible(Shared.From(source), Own(asker).From(source));

    /// <summary>The claim, or null where there is none or <paramref name="asker"/> does not see it.</summary>
    public Claim? Find(ClaimId id, Scope asker) => Shared.Find(id) ?? Own(asker).Find(id);

    /// <summary>The source, or null where there is none or <paramref name="asker"/> does not see it.</summary>
    public Source? Find(SourceId id, Scope asker) => Shared.Find(id) ?? Own(asker).Find(id);

    /// <summary>The sources that <paramref name="asker"/> sees: the shared ones, then its own, each by id.</summary>
    public IReadOnlyList<Source> Sources(Scope asker)
    {
        var own = Own(asker).Sources;
        return own.Length == 0 ? Shared.Sources : [.. Shared.Sources, .. own];
    }

    /// <summary>Whether <paramref name="asker"/> sees anything that not everybody sees.</summary>
    public bool HasOwn(Scope asker) => !Own(asker).IsEmpty;

    /// <summary>Whether the source's text is at hand, so that its claims can be quoted.</summary>
    public bool HasText(Source source) => (source.Scope.Server is null ? Shared : Own(source.Scope)).HasText(source.Id);

    private long VersionOf(Scope scope) => scope.Server is not { } server ? Shared.Version : own.TryGetValue(server, out var part) ? part.Version : version;

    private static IReadOnlyList<Claim> Visible(ClaimRun? everybody, ClaimRun? own) => (everybody, own) switch
    {
        (null, null) => [],
        (null, _) => own,
        (_, null) => everybody,
        _ => [.. everybody, .. own],
    };
}
