using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>Claims of one topic and subject that say the same.</summary>
/// <param name="Claims">At least one; the best supported first.</param>
/// <param name="Status">The firmest that its claims carry.</param>
/// <param name="Origins">Independent ones: repeats of one quote or one report are one origin.</param>
public sealed record Proposition(IReadOnlyList<Claim> Claims, Status Status, IReadOnlyList<Origin> Origins)
{
    /// <summary>Of one claim, so that a line cites that one alone.</summary>
    public static Proposition Of(Claim claim) => new([claim], claim.Status, [new Origin([claim], OriginBasis.Alone)]);

    public Claim Lead => Claims[0];

    public Value Value => Lead.Value;

    public bool Spoiler => Claims.Any(claim => claim.Spoiler);

    public int SourceCount => Claims.Select(claim => claim.Source).Distinct().Count();
}

/// <summary>What independent reports are counted by.</summary>
/// <param name="Claims">The claims that go back to it.</param>
/// <param name="Basis">Why they count as one.</param>
public sealed record Origin(IReadOnlyList<Claim> Claims, OriginBasis Basis);

public enum OriginBasis
{
    /// <summary>One claim stands alone.</summary>
    Alone,

    /// <summary>The same words in several sources.</summary>
    SamePassage,

    /// <summary>The same speaker through the same outlet.</summary>
    SameSpeaker,

    /// <summary>The same outlets passed it on.</summary>
    SameReport,

    /// <summary>Repeated without saying where from, while another source does say.</summary>
    UnattributedRepeat,

    /// <summary>Two articles tell the same things in the same order: one was written from the other, or both from a third.</summary>
    SharedPassages,

    /// <summary>One article is a copy of the other.</summary>
    CopiedArticle,
}
