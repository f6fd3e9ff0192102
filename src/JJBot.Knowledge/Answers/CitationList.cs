using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>Gives each source a number in the order of first use, and keeps each cited claim once.</summary>
internal sealed class CitationList(IReadOnlyDictionary<SourceId, Source> sources)
{
    private readonly Dictionary<SourceId, int> numbers = [];
    private readonly HashSet<ClaimId> cited = [];
    private readonly List<Citation> inOrderOfUse = [];

    /// <returns>The number of the claim's source.</returns>
    public int Cite(Claim claim)
    {
        if (!numbers.TryGetValue(claim.Source, out var number))
        {
            numbers[claim.Source] = number = numbers.Count + 1;
        }

        if (cited.Add(claim.Id))
        {
            inOrderOfUse.Add(new Citation(number, claim, sources[claim.Source], null));
        }

        return number;
    }

    /// <summary>By source, and of one source in the order of first use: what a line rests on most comes first.</summary>
    public IReadOnlyList<Citation> InOrder() => [.. inOrderOfUse.OrderBy(citation => citation.Number)];
}
