using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;

namespace JJBot.Knowledge.Tests.Extraction.Measure;

/// <summary>
/// Counts how many annotated claims are found: a draft of the same paragraph that shares at least half of the shorter of the two spans, one to one, best first.
/// Exact is a claim of which topic, subject and status are right as well.
/// </summary>
internal sealed class ClaimScore
{
    private readonly Dictionary<string, (int Right, int All)> parts = [];
    private int annotated;
    private int found;
    private int exact;
    private int drafted;

    public double FoundF1 => 2.0 * found / (annotated + drafted);

    public double ExactF1 => 2.0 * exact / (annotated + drafted);

    /// <summary>Of the found ones, the share of which a part is right: "topic", "subject", "status", "speaker", "via", "window".</summary>
    public double Of(string part) => parts.TryGetValue(part, out var counts) ? (double)counts.Right / counts.All : 0;

    public void Add(IReadOnlyList<AnnotatedClaim> claims, IReadOnlyList<DraftClaim> drafts)
    {
        var pairs = Match(claims, drafts);
        annotated += claims.Count(claim => !claim.IsMinor);
        drafted += drafts.Count - pairs.Count(pair => pair.Claim.IsMinor);
        foreach (var (claim, draft) in pairs.Where(pair => !pair.Claim.IsMinor))
        {
            found++;
            var isExact = Count("topic", claim.Topic == draft.Topic) & Count("subject", IsSubject(claim, draft.Subject)) & Count("status", IsStatus(claim, draft));
            exact += isExact ? 1 : 0;
            Count("speaker", Surname(claim.Speaker) == Surname(draft.Speaker));
            if (claim.Via is { } via)
            {
                Count("via", via.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(draft.Via));
            }

            if (claim.Window is { } window)
            {
                Count("window", draft.Value is Window told && Overlap(window, told.Days) >= 0.5);
            }
        }
    }

    public override string ToString() =>
        $"found {FoundF1:0.000}, exact {ExactF1:0.000}; of the found: {string.Join(", ", parts.Select(part => $"{part.Key} {(double)part.Value.Right / part.Value.All:0.00}"))}";

    private static List<(AnnotatedClaim Claim, DraftClaim Draft)> Match(IReadOnlyList<AnnotatedClaim> claims, IReadOnlyList<DraftClaim> drafts)
    {
        var pairs = from claim in claims
                    from draft in drafts
                    where claim.Paragraph == draft.Passage.Paragraph
                    let shared = Math.Min(claim.End, draft.Passage.Span.End) - Math.Max(claim.Start, draft.Passage.Span.Start)
                    let shorter = Math.Min(claim.End - claim.Start, draft.Passage.Span.Length)
                    let longer = Math.Max(claim.End - claim.Start, draft.Passage.Span.Length)
                    where shared * 2 >= shorter
                    let fit = ((double)shared / shorter) + ((double)shared / longer) + (claim.Topic == draft.Topic ? 1 : 0) + (IsStatus(claim, draft) ? 0.5 : 0) - (claim.IsMinor ? 0.3 : 0)
                    orderby fit descending
                    select (claim, draft);
        var (taken, matched) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new List<(AnnotatedClaim, DraftClaim)>());
        foreach (var (claim, draft) in pairs)
        {
            if (!taken.Contains(claim) && !taken.Contains(draft))
            {
                taken.Add(claim);
                taken.Add(draft);
                matched.Add((claim, draft));
            }
        }

        return matched;
    }

    private bool Count(string part, bool isRight)
    {
        var (right, all) = parts.GetValueOrDefault(part);
        parts[part] = (right + (isRight ? 1 : 0), all + 1);
        return isRight;
    }

    /// <summary>A season that nobody named may be told or left open.</summary>
    private static bool IsSubject(AnnotatedClaim claim, Subject subject) =>
        claim.Series == subject.Series && (claim.Seasons is null || (subject.Seasons is { } seasons && claim.Seasons[0] == seasons.First && claim.Seasons[^1] == seasons.Last));

    private static bool IsStatus(AnnotatedClaim claim, DraftClaim draft) => claim.Status.Equals(draft.Status.ToString(), StringComparison.OrdinalIgnoreCase);

    private static string? Surname(string? name) => name?.Split(' ')[^1].ToUpperInvariant();

    private static double Overlap(DayRange a, DayRange b)
    {
        var (first, last) = (new DateOnly(2010, 1, 1), new DateOnly(2022, 1, 1));
        var (aFirst, aLast, bFirst, bLast) = (a.Earliest ?? first, a.Latest ?? last, b.Earliest ?? first, b.Latest ?? last);
        var shared = Math.Min(aLast.DayNumber, bLast.DayNumber) - Math.Max(aFirst.DayNumber, bFirst.DayNumber) + 1;
        return (double)shared / (Math.Max(aLast.DayNumber, bLast.DayNumber) - Math.Min(aFirst.DayNumber, bFirst.DayNumber) + 1);
    }
}
