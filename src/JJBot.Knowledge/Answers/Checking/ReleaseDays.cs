using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>When series are firmly said to come out: what "after X" means in days.</summary>
internal sealed class ReleaseDays(IReadOnlyDictionary<string, DayRange> bySeries)
{
    public static readonly ReleaseDays Unknown = new(new Dictionary<string, DayRange>());

    /// <param name="claims">Claims on the release of the series that others are told relative to.</param>
    /// <param name="aspect">The aspect of a release.</param>
    public static ReleaseDays Of(IEnumerable<Claim> claims, string aspect)
    {
        var days = new Dictionary<string, DayRange>(StringComparer.Ordinal);
        var firm = claims.Where(claim => claim.Value.Aspect == aspect && Standing.IsFirm(claim) && PropositionKey.MoodOf(claim) == Mood.Asserted).ToList();

        // Plans for a series that is out already are for more of it.
        var isOut = firm.Where(claim => claim.Modality == Modality.Fact).Select(claim => claim.Subject.Series).ToHashSet();
        foreach (var claim in firm.Where(claim => claim.Modality == Modality.Fact || !isOut.Contains(claim.Subject.Series)))
        {
            if (claim is { Subject.Series: { } series, Value: Window { Anchor: null, Days.IsUnknown: false } window })
            {
                // Where reports differ, all of their days are possible.
                days[series] = days.TryGetValue(series, out var known) ? Hull(known, window.Days) : window.Days;
            }
        }

        return new ReleaseDays(days);
    }

    /// <summary>The days that a series comes out on, as far as they are told; null where nobody says.</summary>
    public DayRange? Of(string series) => bySeries.GetValueOrDefault(series);

    /// <summary>The days that lie before or after a series' release; unknown where its own are.</summary>
    public DayRange Around(Anchor anchor) => (anchor.Order, Of(anchor.Series)) switch
    {
        (AnchorOrder.After, { } days) => new DayRange(days.Earliest, null),
        (AnchorOrder.Before, { } days) => new DayRange(null, days.Latest),
        _ => DayRange.Unknown,
    };

    private static DayRange Hull(DayRange one, DayRange other) => new(
        one.Earliest is { } first && other.Earliest is { } second ? (first < second ? first : second) : null,
        one.Latest is { } last && other.Latest is { } latest ? (last > latest ? last : latest) : null);
}
