using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Review;

/// <summary>Reads what people type into a claim's form. Never throws, whatever they type.</summary>
public sealed class ClaimEditReader(Show show)
{
    /// <param name="typed">The texts.</param>
    /// <param name="before">The claim that is changed; null for one that is written by hand: then statement, topic and value are needed.</param>
    /// <param name="mistake">Null, or one sentence that says what is wrong and what is understood.</param>
    /// <returns>What the claim is to say, or null where there is a mistake.</returns>
    public ClaimEdit? TryRead(TypedClaim typed, Claim? before, out string? mistake) => throw new NotImplementedException(show.Name);
}
