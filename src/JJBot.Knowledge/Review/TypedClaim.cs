using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Review;

/// <summary>What a claim says as people type it, one text for each field of a form; null leaves a part as it is.</summary>
/// <param name="Statement">One sentence.</param>
/// <param name="About">The topic and what it is about: "release: Jessica Jones season 2"; either part may be left out.</param>
/// <param name="Standing">The status, and how it is meant: "reported, plan".</param>
/// <param name="Value">The aspect and its value: "premiere: spring 2018", "episodes: 13 of 13", "director: Ann Maker, Bea Field".</param>
/// <param name="SaidBy">"Ann Maker, via Deadline, via Variety"; empty where the source says it itself.</param>
public sealed record TypedClaim(string? Statement = null, string? About = null, string? Standing = null, string? Value = null, string? SaidBy = null)
{
    /// <summary>A claim as these texts, to be shown in the form; reading them back changes nothing.</summary>
    public static TypedClaim Of(Claim claim) => throw new NotImplementedException();
}
