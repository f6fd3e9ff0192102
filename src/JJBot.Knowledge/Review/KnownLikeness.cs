using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>How a claim under review stands to one that is known.</summary>
/// <param name="Claim">The known one.</param>
/// <param name="Source">Where that one stands.</param>
/// <param name="Kind">How they stand to each other, read from the claim under review.</param>
/// <param name="Words">The same in a few words: "more specific than", "cannot hold together with".</param>
public sealed record KnownLikeness(Claim Claim, Source Source, LikenessKind Kind, string Words);

/// <summary>The most telling first.</summary>
public enum LikenessKind
{
    Conflicts,

    /// <summary>The same words, give or take a few, stand in both sources.</summary>
    SameQuote,

    /// <summary>They say the same and go back to one origin.</summary>
    SameOrigin,

    /// <summary>The claim under review is the later state.</summary>
    Supersedes,

    /// <summary>The claim under review is out of date.</summary>
    IsSuperseded,

    /// <summary>The claim under review is more specific.</summary>
    Refines,

    /// <summary>The claim under review is less specific.</summary>
    IsRefined,

    /// <summary>They say the same, independently of each other.</summary>
    Agrees,
}
