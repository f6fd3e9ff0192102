using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>A claim whose passage no longer stands in its source as it did.</summary>
/// <param name="Claim">Its <see cref="Claims.Claim.Drift"/> says which of the two it is.</param>
/// <param name="Before">The passage as it was read, byte for byte.</param>
/// <param name="After">The words that stand there now; null where nothing like it does.</param>
public sealed record ClaimDrift(Claim Claim, string Before, string? After)
{
    /// <summary>What was taken away and what was put in, for people to read.</summary>
    /// <param name="longest">Of all pieces together, in characters.</param>
    public IReadOnlyList<DiffPiece> Diff(int longest) => WordDiff.Of(Before, After ?? "", longest);
}
