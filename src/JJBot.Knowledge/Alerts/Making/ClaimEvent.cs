using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Alerts;

/// <summary>Something about a claim that is worth telling.</summary>
/// <param name="Id">Ordered by time.</param>
/// <param name="Server">Whose claim it is, or, where it is withdrawn, was.</param>
internal sealed record ClaimEvent(ActionId Id, DateTimeOffset At, Scope Server, ClaimId Claim, ClaimEventKind Kind);
