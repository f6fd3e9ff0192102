using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>How well something is supported: status first, then directness, independent origins, and the date.</summary>
internal static class Standing
{
    /// <summary>Below this number stands what was said to be so, or said not to be so, rather than guessed, hoped or thought.</summary>
    public const int FirstSoftTier = 3;

    private const int WordOfAuthority = 0;
    private const int DenialBySpeaker = 1;
    private const int Report = 2;
    private const int ViewOnRecord = 3;
    private const int WishOnRecord = 4;
    private const int LeftOpen = 5;
    private const int ViewOfASite = 6;
    private const int Guess = 7;

    /// <summary>From 0, the firmest. A guess never reaches the tier of a report.</summary>
    public static int Tier(Claim claim) => (claim.Status, claim.Modality) switch
    {
        (Status.Denied, _) => claim.Speaker is null ? Report : DenialBySpeaker,
        (_, Modality.Guess) => Guess,
        (_, Modality.Open) => LeftOpen,
        (Status.Speculated, Modality.Wish) => ViewOfASite,
        (Status.Speculated, _) => Guess,
        (Status.Confirmed, Modality.Opinion) => ViewOnRecord,
        (Status.Confirmed, Modality.Wish) => WishOnRecord,
        (Status.Reported, Modality.Opinion or Modality.Wish) => ViewOfASite,
        (Status.Confirmed, _) => WordOfAuthority,
        _ => Report,
    };

    public static bool IsFirm(Claim claim) => Tier(claim) < FirstSoftTier;

    /// <summary>Whether an article says that something is not known; a person of the show who leaves it open tells more than that.</summary>
    public static bool SaysNotKnown(Claim claim) => claim is { Modality: Modality.Open, Speaker: null };

    /// <summary>0 on the record by a speaker, 1 reported by the source itself, 2 relayed.</summary>
    public static int Directness(Claim claim) => claim switch
    {
        { Speaker: not null } => 0,
        { Via.Count: 0 } => 1,
        _ => 2,
    };

    /// <summary>Best supported first; <paramref name="undercut"/> are flat claims that their own source takes back elsewhere.</summary>
    public static List<Claim> Order(IEnumerable<Claim> claims, IReadOnlySet<ClaimId> undercut) =>
        [.. claims
            .OrderBy(claim => undercut.Contains(claim.Id))
            .ThenBy(Tier)
            .ThenBy(Directness)
            .ThenByDescending(claim => claim.SaidOn.Latest ?? DateOnly.MinValue)
            .ThenBy(claim => claim.Id.Value, StringComparer.Ordinal)];

    public static IEnumerable<Proposition> Order(IEnumerable<Proposition> propositions) =>
        propositions
            .OrderBy(proposition => Tier(proposition.Lead))
            .ThenBy(proposition => Directness(proposition.Lead))
            .ThenByDescending(proposition => proposition.Origins.Count)
            .ThenByDescending(proposition => proposition.SourceCount)
            .ThenByDescending(proposition => proposition.Lead.SaidOn.Latest ?? DateOnly.MinValue)
            .ThenBy(proposition => proposition.Lead.Id.Value, StringComparer.Ordinal);
}
