using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>What an answer says beside a source that no longer reads as it did.</summary>
public static class DriftWords
{
    /// <returns>Null where the source reads as it did, as far as the claims go.</returns>
    public static string? Of(Source source, IEnumerable<Claim> claims) => source.GoneAt is not null
        ? "its page is gone since"
        : claims.Max(claim => claim.Drift) switch
        {
            Drift.Vanished => "the source no longer says so",
            Drift.Changed => "the source has changed since",
            _ => null,
        };
}
