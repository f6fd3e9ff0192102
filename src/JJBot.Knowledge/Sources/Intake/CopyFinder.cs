using System.Data.Common;
using System.Globalization;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>Finds the source that a text was written off from: syndicated, lightly edited, or cut.</summary>
internal static class CopyFinder
{
    /// <summary>
    /// Of all runs of words of both texts together, which one changed word in ten brings down to this. Articles that share long quotes
    /// and whole sentences stay below half of it.
    /// </summary>
    private const double Alike = 0.4;

    /// <summary>Of the runs of words of the shorter text: it stands in the longer one, but for a few.</summary>
    private const double Contained = 0.6;

    /// <summary>A note of a sentence or two stands in many an article.</summary>
    private const int FewestShingles = 60;

    /// <returns>The first of the sources that this text is a copy of, or null.</returns>
    public static async Task<CopyOf?> FindAsync(DbConnection connection, HashSet<ulong> text, Scope server, CancellationToken cancellationToken)
    {
        foreach (var candidate in await SketchStore.FindLikeAsync(connection, TextSketch.Of(text), server, cancellationToken))
        {
            if (await SnapshotStore.FindAsync(connection, candidate.Id, cancellationToken) is { } snapshot
                && Compare(text, Shingles.Of(snapshot.Paragraphs, TextSketch.ShingleLength)) is { } share)
            {
                var percent = (share * 100).ToString("0", CultureInfo.InvariantCulture);
                return new CopyOf(candidate.Id, candidate.Title, $"{percent} % of its text stands there in the same words.");
            }
        }

        return null;
    }

    /// <summary>How much of the shorter text stands in the longer one, where that makes it a copy; else null.</summary>
    internal static double? Compare(HashSet<ulong> one, HashSet<ulong> other)
    {
        var (contained, jaccard) = Shingles.Compare(one, other);
        return Math.Min(one.Count, other.Count) >= FewestShingles && (jaccard >= Alike || contained >= Contained) ? contained : null;
    }
}
