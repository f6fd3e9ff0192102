using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.TrackRecords;

/// <summary>Everything said to come of which moderators noted how it turned out, laid out by who said it. Immutable.</summary>
internal sealed class ResolvedSample
{
    private readonly Dictionary<string, List<ResolvedOrigin>> bySpeaker = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ResolvedOrigin>> byOutlet = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="propositions">Each once.</param>
    /// <param name="sources">Where their claims stand.</param>
    public ResolvedSample(IEnumerable<Proposition> propositions, IReadOnlyDictionary<SourceId, Source> sources)
    {
        Sources = sources;
        foreach (var resolved in propositions.SelectMany(ResolvedOrigin.In))
        {
            Add(bySpeaker, resolved.Claims.Select(claim => claim.Speaker), resolved);
            Add(byOutlet, resolved.Claims.SelectMany(OutletsOf), resolved);
        }
    }

    public IReadOnlyDictionary<SourceId, Source> Sources { get; }

    public IEnumerable<string> Speakers => bySpeaker.Keys.Order(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Outlets => byOutlet.Keys.Order(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<ResolvedOrigin> OfSpeaker(string name) => bySpeaker.GetValueOrDefault(name) ?? [];

    public IReadOnlyList<ResolvedOrigin> OfOutlet(string name) => byOutlet.GetValueOrDefault(name) ?? [];

    /// <summary>The outlet that printed it, and those that it came through.</summary>
    private IEnumerable<string?> OutletsOf(Claim claim) => claim.Via.Append(Sources.GetValueOrDefault(claim.Source)?.Outlet!);

    private static void Add(Dictionary<string, List<ResolvedOrigin>> all, IEnumerable<string?> names, ResolvedOrigin resolved)
    {
        foreach (var name in names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!all.TryGetValue(name, out var list))
            {
                all[name] = list = [];
            }

            list.Add(resolved);
        }
    }
}
