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
    private readonly Dictionary<ClaimId, HashSet<string>[]> askedAs = [];

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

    /// <summary>Those of each of the other ways to ask for it; they add no name that the claim does not speak of.</summary>
    public IReadOnlyList<IReadOnlySet<string>> OfAskedAs(Claim claim)
    {
        if (claim.AskedAs.Count == 0)
        {
            return [];
        }

        if (!askedAs.TryGetValue(claim.Id, out var found))
        {
            var own = Of(claim);
            askedAs[claim.Id] = found = [.. claim.AskedAs.Select(words =>
            {
                var ofOne = new HashSet<string>();
                terms.CollectWords(words, ofOne);
                ofOne.RemoveWhere(term => Terms.IsName(term) && !own.Contains(term));
                return ofOne;
            })];
        }

        return found;
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
