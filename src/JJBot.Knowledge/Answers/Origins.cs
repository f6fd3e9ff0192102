using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>Counts the independent origins behind one proposition. Each rule joins claims; what nothing joins stands alone.</summary>
internal sealed class Origins
{
    /// <summary>Shorter passages agree by chance ("the 13 episodes").</summary>
    private const int ShortestTellingPassage = 40;

    /// <summary>Shorter lists agree by chance.</summary>
    private const int ShortestTellingList = 4;

    private readonly IReadOnlyList<Claim> claims;
    private readonly IReadOnlyDictionary<SourceId, Source> sources;
    private readonly int[] parents;
    private readonly Dictionary<int, OriginBasis> bases = [];

    private Origins(IReadOnlyList<Claim> claims, IReadOnlyDictionary<SourceId, Source> sources)
    {
        (this.claims, this.sources) = (claims, sources);
        parents = [.. Enumerable.Range(0, claims.Count)];
    }

    /// <param name="claims">The claims of one proposition, best supported first.</param>
    /// <param name="copies">Which passages of which articles were written from one another.</param>
    /// <param name="sources">Where the claims stand; one that is missing is a copy of none.</param>
    public static IReadOnlyList<Origin> Of(IReadOnlyList<Claim> claims, SharedPassages copies, IReadOnlyDictionary<SourceId, Source> sources)
    {
        if (claims.Count == 1)
        {
            return [new Origin(claims, OriginBasis.Alone)];
        }

        var origins = new Origins(claims, sources);
        origins.JoinWithinArticles();
        origins.JoinBy(TellingPassage, OriginBasis.SamePassage);
        origins.JoinBy(claim => (ClaimId?)(claim.SameQuoteAs ?? claim.Id), OriginBasis.SamePassage);
        origins.JoinSpeakers();
        origins.JoinReports();
        origins.JoinBy(claim => claim.Value is People { Names: { Count: >= ShortestTellingList } names } ? names : null, OriginBasis.SharedPassages);
        origins.JoinCopies(copies);
        origins.JoinRepeats();
        return origins.Collect();
    }

    private static string? TellingPassage(Claim claim) =>
        claim.Locator.End - claim.Locator.Start >= ShortestTellingPassage ? claim.Locator.Fingerprint : null;

    private void JoinBy<TKey>(Func<Claim, TKey?> key, OriginBasis basis)
    {
        var first = new Dictionary<object, int>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (key(claims[i]) is { } value && !first.TryAdd(value, i))
            {
                Join(first[value], i, basis);
            }
        }
    }

    /// <summary>What an article, or a copy of it, says of its own accord goes back to what it names elsewhere; two that it names stay two.</summary>
    private void JoinWithinArticles()
    {
        var first = new Dictionary<SourceId, int>();
        foreach (var i in Enumerable.Range(0, claims.Count).OrderBy(i => IsBare(claims[i])))
        {
            var article = SourceOf(claims[i])?.CopyOf ?? claims[i].Source;
            if (!first.TryAdd(article, i) && IsBare(claims[i]))
            {
                Join(first[article], i, claims[first[article]].Source == claims[i].Source ? OriginBasis.Alone : OriginBasis.CopiedArticle);
            }
        }
    }

    /// <summary>A report that was passed on goes back to the outlet that is named first, and so does that outlet's own article.</summary>
    private void JoinReports()
    {
        var relayed = claims.Select(FirstOutlet).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        JoinBy(claim => (FirstOutlet(claim) ?? OwnOutlet(claim, relayed))?.ToUpperInvariant(), OriginBasis.SameReport);
    }

    private static string? FirstOutlet(Claim claim) => claim is { Speaker: null, Via: [.., var first] } ? first : null;

    private string? OwnOutlet(Claim claim, HashSet<string> relayed) =>
        IsBare(claim) && SourceOf(claim)?.Outlet is { } outlet && relayed.Contains(outlet) ? outlet : null;

    private Source? SourceOf(Claim claim) => sources.GetValueOrDefault(claim.Source);

    /// <summary>One speaker through one outlet is one statement; where the outlet is not named, it is taken for one of the named ones.</summary>
    private void JoinSpeakers()
    {
        JoinBy(claim => claim is { Speaker: { } speaker, Via: [.., var first] } ? (object)(speaker, first) : null, OriginBasis.SameSpeaker);
        var named = new Dictionary<string, int>();
        foreach (var i in Enumerable.Range(0, claims.Count).Where(i => claims[i].Speaker is not null).OrderBy(i => claims[i].Via.Count == 0))
        {
            if (!named.TryAdd(claims[i].Speaker!, i) && claims[i].Via.Count == 0)
            {
                Join(named[claims[i].Speaker!], i, OriginBasis.SameSpeaker);
            }
        }
    }

    private void JoinCopies(SharedPassages copies)
    {
        var position = Enumerable.Range(0, claims.Count).ToDictionary(i => claims[i].Id);
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var other in copies.TwinsOf(claims[i]))
            {
                if (position.TryGetValue(other.Id, out var twin))
                {
                    Join(twin, i, OriginBasis.SharedPassages);
                }
            }
        }
    }

    /// <summary>Who repeats without saying where from adds no origin while another does say, unless he surely spoke earlier.</summary>
    private void JoinRepeats()
    {
        var attributed = Enumerable.Range(0, claims.Count).Where(i => !IsBare(claims[i])).ToList();
        if (attributed.Count == 0)
        {
            return;
        }

        // Whoever repeats a speaker's word tends to name him, so news without a name goes back to a report first.
        var nearest = attributed.Where(i => claims[i].Speaker is null).Append(attributed[0]).First();
        var earliest = claims[attributed.MinBy(i => claims[i].SaidOn.Latest ?? DateOnly.MaxValue)].SaidOn;
        var roots = attributed.Select(Root).ToHashSet();
        for (var i = 0; i < claims.Count; i++)
        {
            if (IsBareRepeat(claims[i]) && !claims[i].SaidOn.IsBefore(earliest) && !roots.Contains(Root(i)))
            {
                Join(nearest, i, OriginBasis.UnattributedRepeat);
                roots.Add(Root(i));
            }
        }
    }

    /// <summary>A guess, a hope or a view is its author's own, whoever else holds it.</summary>
    private static bool IsBareRepeat(Claim claim) =>
        IsBare(claim) && claim.Status != Status.Speculated && claim.Modality is (Modality.Fact or Modality.Plan);

    private static bool IsBare(Claim claim) => claim is { Speaker: null, Via.Count: 0 };

    private void Join(int a, int b, OriginBasis basis)
    {
        var (kept, gone) = (Root(a), Root(b));
        if (kept == gone)
        {
            return;
        }

        (kept, gone) = kept < gone ? (kept, gone) : (gone, kept);
        parents[gone] = kept;
        var strongest = Weight(basis);
        foreach (var root in (int[])[kept, gone])
        {
            if (bases.TryGetValue(root, out var earlier) && Weight(earlier) > strongest)
            {
                (basis, strongest) = (earlier, Weight(earlier));
            }
        }

        bases[kept] = basis;
    }

    /// <summary>Where several reasons joined a group, the one that needs telling.</summary>
    private static int Weight(OriginBasis basis) => basis switch
    {
        OriginBasis.Alone => 0,
        OriginBasis.SamePassage => 1,
        OriginBasis.SharedPassages or OriginBasis.CopiedArticle => 2,
        OriginBasis.SameReport => 3,
        OriginBasis.SameSpeaker => 4,
        _ => 5,
    };

    private int Root(int i)
    {
        while (parents[i] != i)
        {
            parents[i] = parents[parents[i]];
            i = parents[i];
        }

        return i;
    }

    private List<Origin> Collect() =>
        [.. Enumerable.Range(0, claims.Count)
            .GroupBy(Root)
            .OrderBy(group => group.Key)
            .Select(group => new Origin([.. group.Select(i => claims[i])], bases.GetValueOrDefault(group.Key, OriginBasis.Alone)))];
}
