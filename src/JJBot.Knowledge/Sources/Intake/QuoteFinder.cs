using System.Data.Common;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>Finds, for the passages of new claims, the claims of other sources whose passages hold the same words, give or take a few.</summary>
internal sealed class QuoteFinder(DbConnection connection, Scope server, CancellationToken cancellationToken)
{
    /// <summary>Those that share the most marks with a passage: the same quote shares nearly all of them.</summary>
    private const int MostCandidates = 3;

    private readonly Dictionary<string, HashSet<ulong>?> passages = [];

    /// <returns>For each passage the first claim that shares it, or null.</returns>
    public async Task<IReadOnlyList<ClaimId?>> FindAsync(IReadOnlyList<string> quotes)
    {
        var shingles = quotes.Select(QuoteSketch.Shingle).ToList();
        var marks = shingles.ConvertAll(passage => QuoteSketch.Marks(passage).ToList());
        var known = await SketchStore.FindQuotesAsync(connection, marks.SelectMany(mark => mark), server, cancellationToken);
        var found = new List<ClaimId?>(quotes.Count);
        for (var index = 0; index < quotes.Count; index++)
        {
            found.Add(await FirstAsync(shingles[index], marks[index].SelectMany(mark => known[mark])));
        }

        return found;
    }

    private async Task<ClaimId?> FirstAsync(HashSet<ulong> passage, IEnumerable<SketchStore.PassageRow> candidates)
    {
        var likeliest = candidates.GroupBy(candidate => candidate.Id).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var candidate in likeliest.Take(MostCandidates).Select(group => group.First()))
        {
            if (await PassageAsync(candidate) is { } other && QuoteSketch.AreSame(passage, other))
            {
                return new ClaimId(candidate.Id);
            }
        }

        return null;
    }

    private async Task<HashSet<ulong>?> PassageAsync(SketchStore.PassageRow row)
    {
        if (!passages.TryGetValue(row.Id, out var passage))
        {
            var paragraph = await SnapshotStore.FindParagraphAsync(connection, new SourceId(row.SourceId), (int)row.Paragraph, cancellationToken);
            passages[row.Id] = passage = paragraph is not null && row.Locator.Quote(paragraph) is { } words ? QuoteSketch.Shingle(words) : null;
        }

        return passage;
    }
}
