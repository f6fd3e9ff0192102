namespace JJBot.Knowledge.Answers;

/// <summary>One source's citations with each passage told once.</summary>
public static class Passages
{
    /// <summary>Leaves out a passage that stands inside another one that is shown just as openly; the rest keep their order.</summary>
    /// <param name="ofOneSource">Citations of one source.</param>
    public static IReadOnlyList<Citation> Distinct(IReadOnlyList<Citation> ofOneSource) =>
        [.. ofOneSource.Where((citation, place) => !ofOneSource.Where((other, otherPlace) => Holds(other, citation) && (!Holds(citation, other) || otherPlace < place)).Any())];

    private static bool Holds(Citation outer, Citation inner) =>
        outer.Quote is not null
        && inner.Quote is not null
        && outer.Claim.Spoiler == inner.Claim.Spoiler
        && outer.Claim.Locator.Paragraph == inner.Claim.Locator.Paragraph
        && outer.Claim.Locator.Start <= inner.Claim.Locator.Start
        && outer.Claim.Locator.End >= inner.Claim.Locator.End;
}
