namespace JJBot.Knowledge.Claims;

/// <summary>Where a claim stands in review. Only accepted claims are answered from.</summary>
public enum ReviewState
{
    Proposed,
    Accepted,
    Rejected,
    Retracted,
}
