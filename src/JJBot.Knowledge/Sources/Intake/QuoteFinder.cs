using System.Data.Common;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>Finds, for the passages of new claims, the claims of other sources whose passages hold the same words, give or take a few.</summary>
internal sealed class QuoteFinder(DbConnection connection, Scope server, CancellationToken cancellationToken)
{
    /// <summary>More texts than this are not opened for one article: whoever shares quotes with so many is one of a crowd already.</summary>
    private const int MostTexts = 24;

    private readonly Dictionary<string, Snapshot?> texts = [];

    /// <returns>For each passage the first claim that shares it, or null.</returns>
    public async Task<IReadOnlyList<ClaimId?>> FindAsync(IReadOnlyList<string> passages)
    {
        var shingles = passages.Select(QuoteSketch.Shingle).ToList();
        var marks = shingles.ConvertAll(passage => QuoteSketch.Marks(passage).ToList());
        var known = await SketchStore.FindQuotesAsync(connection, marks.SelectMany(mark => mark), server, cancellationToken);
        var found = new List<ClaimId?>(passages.Count);
        for (var index = 0; index < passages.Count; index++)
        {
            found.Add(await FirstAsync(shingles[index], marks[index].SelectMany(mark => known[mark])));
        }

        return found;
    }

    private async Task<ClaimId?> FirstAsync(HashSet<ulong> passage, IEnumerable<SketchStore.PassageRow> candidates)
    {
        foreach (var candidate in candidates.DistinctBy(candidate => candidate.Id).OrderBy(candidate => candidate.Id, StringComparer.Ordinal))
        {
            if (await TextOfAsync(candidate.SourceId) is { } text && candidate.In(text) is { } other && QuoteSketch.AreSame(passage, QuoteSketch.Shingle(other)))
            {
                return new ClaimId(candidate.Id);
            }
        }

        return null;
    }

    private async Task<Snapshot?> TextOfAsync(string source)
    {
        if (!texts.TryGetValue(source, out var text) && texts.Count < MostTexts)
        {
            texts[source] = text = await SnapshotStore.FindAsync(connection, new SourceId(source), cancellationToken);
        }

        return text;
    }
}
