using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Review;

/// <summary>What about a claim is worth telling.</summary>
internal enum ClaimEventKind
{
    /// <summary>It is answered from, from now on.</summary>
    Accepted,

    /// <summary>It says something else, or its source does.</summary>
    Changed,

    /// <summary>It is answered from no more.</summary>
    Withdrawn,

    /// <summary>It is noted how it turned out, or that is taken back.</summary>
    Resolved,
}

internal static class ClaimEvents
{
    private static readonly string Accepted = EnumName<ReviewState>.Of(ReviewState.Accepted);

    /// <summary>What is worth telling when a claim goes from one state to another; null where nothing is.</summary>
    public static ClaimEventKind? Between(ClaimRow before, ClaimRow after) => (before.Review == Accepted, after.Review == Accepted) switch
    {
        (false, true) => ClaimEventKind.Accepted,
        (true, false) => ClaimEventKind.Withdrawn,
        (true, true) when before.Server != after.Server => after.Server is null ? ClaimEventKind.Accepted : ClaimEventKind.Withdrawn,
        (true, true) when before.Resolution != after.Resolution => ClaimEventKind.Resolved,
        (true, true) when before.Drift != after.Drift || !before.SaysTheSameAs(after with { AskedAs = before.AskedAs }) => ClaimEventKind.Changed,
        _ => null,
    };
}
