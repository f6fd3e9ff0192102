using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Changes;

/// <summary>What was done to a claim, and when.</summary>
/// <param name="Action">What brought it about; null where the seeds no longer carry the claim.</param>
internal sealed record ClaimChange(ClaimId Claim, ClaimEventKind Kind, DateTimeOffset At, ActionKind? Action);

/// <summary>A claim that is answered from no more, with its source.</summary>
internal sealed record WithdrawnClaim(Claim Claim, Source Source);
