using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>Attaches the passages, byte for byte, of those cited sources whose text is at hand.</summary>
internal sealed class Quoting(SnapshotStore texts)
{
    /// <summary>
    /// Decides, and attaches the quotes. A claim whose text is at hand but does not hold its passage cannot be shown: the answer is then
    /// decided without it.
    /// </summary>
    /// <param name="view">What bears on the question.</param>
    /// <param name="decide">Makes an answer of it.</param>
    /// <param name="index">Tells whose text is at hand.</param>
    /// <param name="cancellationToken">Stops waiting for texts.</param>
    public async Task<Answer> DecideAsync(ClaimView view, Func<ClaimView, Answer> decide, ClaimsIndex index, CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = decide(view);
            var citations = await QuoteAsync(answer.Citations, index, cancellationToken);
            var broken = citations.Where(citation => citation.Quote is null && index.HasText(citation.Source)).Select(citation => citation.Source.Id).Distinct().ToList();
            if (broken.Count == 0)
            {
                return answer with { Citations = citations };
            }

            var snapshots = await texts.LoadAsync(broken, cancellationToken);
            view = view.Without(claim => broken.Contains(claim.Source) && snapshots.GetValueOrDefault(claim.Source)?.Quote(claim.Locator) is null);
        }
    }

    public async Task<IReadOnlyList<Citation>> QuoteAsync(IReadOnlyList<Citation> citations, ClaimsIndex index, CancellationToken cancellationToken)
    {
        var withText = citations.Where(citation => index.HasText(citation.Source)).Select(citation => citation.Source.Id).Distinct().ToList();
        if (withText.Count == 0)
        {
            return citations;
        }

        var snapshots = await texts.LoadAsync(withText, cancellationToken);
        return [.. citations.Select(citation => citation with { Quote = snapshots.GetValueOrDefault(citation.Source.Id)?.Quote(citation.Claim.Locator) })];
    }
}
