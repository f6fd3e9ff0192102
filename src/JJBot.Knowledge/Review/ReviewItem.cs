using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>A claim with all that a moderator needs to judge it.</summary>
/// <param name="Claim">In whatever state of review.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Before">What the paragraph says before the quote, shortened; null where nothing does.</param>
/// <param name="Quote">Byte for byte from the source's text; null where the text is not at hand or no longer holds the passage.</param>
/// <param name="After">What the paragraph says after it, shortened; null where nothing does.</param>
/// <param name="Known">How it stands to accepted claims, the most telling first.</param>
/// <param name="Position">Its place among the claims of its source that wait for review, from 1; 0 where it does not wait.</param>
/// <param name="Total">How many claims of its source wait for review.</param>
/// <param name="Approvals">Who approved it so far.</param>
/// <param name="ApprovalsNeeded">1, or 2 where the server asks for a second approval.</param>
public sealed record ReviewItem(
    Claim Claim,
    Source Source,
    string? Before,
    string? Quote,
    string? After,
    IReadOnlyList<KnownLikeness> Known,
    int Position,
    int Total,
    IReadOnlyList<Actor> Approvals,
    int ApprovalsNeeded);
