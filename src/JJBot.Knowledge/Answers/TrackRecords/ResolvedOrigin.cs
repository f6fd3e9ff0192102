using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.TrackRecords;

/// <summary>One thing that somebody said would come, counted once however often it was repeated, and how it turned out.</summary>
/// <param name="Proposition">What was said.</param>
/// <param name="Claims">Those of its claims that go back to one origin and told of something to come; at least one.</param>
/// <param name="CameTrue">Whether it turned out so.</param>
internal sealed record ResolvedOrigin(Proposition Proposition, IReadOnlyList<Claim> Claims, bool CameTrue)
{
    /// <param name="proposition">Any.</param>
    /// <returns>One for each origin; none where no moderator has noted how it turned out, or where they differ.</returns>
    public static IEnumerable<ResolvedOrigin> In(Proposition proposition)
    {
        var outcomes = proposition.Claims.Select(claim => claim.Resolution).Where(resolution => resolution != Resolution.Unresolved).Distinct().ToList();
        return outcomes is [var outcome]
            ? proposition.Origins
                .Select(origin => new ResolvedOrigin(proposition, [.. origin.Claims.Where(IsOfWhatComes)], outcome == Resolution.CameTrue))
                .Where(resolved => resolved.Claims.Count > 0)
            : [];
    }

    /// <summary>What was observed proves nobody right, a wish foretells nothing, and a view is nobody's forecast.</summary>
    private static bool IsOfWhatComes(Claim claim) => claim.Modality is Modality.Plan or Modality.Guess;
}
