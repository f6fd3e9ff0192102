using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>What became of the passages of a source's claims in a newer version of its text.</summary>
internal sealed class DriftComparison
{
    private readonly Dictionary<ClaimId, (Drift Drift, string? Words)> findings = [];

    /// <param name="text">As it was first read.</param>
    /// <param name="claims">That were found in it.</param>
    /// <param name="newer">The paragraphs of the newer version.</param>
    public DriftComparison(Snapshot text, IEnumerable<Claim> claims, IReadOnlyList<string> newer)
    {
        var finder = new PassageFinder(newer);
        foreach (var claim in claims)
        {
            // A passage that cannot be quoted from the older text cannot be missed in the newer one.
            if (text.Quote(claim.Locator) is { } quote)
            {
                findings[claim.Id] = From(finder.Find(quote, claim.Locator.Paragraph));
            }
        }
    }

    /// <summary>Marks the claims of which something else is true than before, and keeps the words that stand there now.</summary>
    /// <returns>Whether any claim of the source has drifted.</returns>
    public async Task<bool> MarkAsync(ActionWriter writer, SourceId source)
    {
        var hasDrifted = false;
        var hasBegun = false;
        foreach (var claim in await DriftReport.ClaimsAsync(writer.Connection, source, writer.CancellationToken))
        {
            if (!findings.TryGetValue(claim.Id, out var finding))
            {
                continue;
            }

            var (drift, words) = finding;
            hasDrifted |= drift != Drift.None;
            await DriftStore.SaveWordsAsync(writer.Connection, claim.Id, drift, words, writer.Now, writer.CancellationToken);
            if (drift == claim.Drift)
            {
                continue;
            }

            if (!hasBegun)
            {
                await writer.BeginAsync(new ActionHeader(ActionKind.Refresh, source));
                hasBegun = true;
            }

            await writer.ChangeAsync(ClaimRow.From(claim, shipped: false), ClaimRow.From(claim with { Drift = drift }, shipped: false));
        }

        return hasDrifted;
    }

    private static (Drift Drift, string? Words) From(PassageFinding finding) => finding switch
    {
        PassageFinding.Changed changed => (Drift.Changed, changed.Words),
        PassageFinding.Vanished => (Drift.Vanished, null),
        _ => (Drift.None, null),
    };
}
