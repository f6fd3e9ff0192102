using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Asking.Finding;

/// <summary>The terms of single claims, as far as they are asked for. For one question, and one thread.</summary>
internal sealed class ClaimLookup(ShowNames names, Func<Claim, Source?> sourceOf)
{
    private readonly ClaimTerms terms = new(names);
    private readonly Dictionary<ClaimId, HashSet<string>> whole = [];
    private readonly Dictionary<ClaimId, HashSet<string>> points = [];

    public IReadOnlySet<string> Of(Claim claim)
    {
        if (!whole.TryGetValue(claim.Id, out var found))
        {
            whole[claim.Id] = found = [];
            terms.Collect(claim, sourceOf(claim)?.Outlet, quote: null, found);
        }

        return found;
    }

    /// <summary>Whether it tells who plays or does what its aspect names.</summary>
    public bool IsRole(Claim claim)
    {
        var stems = QuestionTokens.StemsOf(claim.Value.Aspect);
        return claim.Value is People && Enumerable.Range(0, stems.Length).Any(at => names.At(stems.AsSpan(at)) is not null);
    }

    /// <summary>Those of its topic, aspect and value alone.</summary>
    public IReadOnlySet<string> OfPoint(Claim claim)
    {
        if (!points.TryGetValue(claim.Id, out var found))
        {
            points[claim.Id] = found = [];
            terms.CollectPoint(claim, found);
        }

        return found;
    }
}
