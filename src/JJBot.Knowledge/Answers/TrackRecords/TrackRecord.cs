using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.TrackRecords;

/// <summary>How often what somebody said would come did come.</summary>
/// <param name="Name">The speaker or the outlet.</param>
/// <param name="IsOutlet">Which of the two.</param>
/// <param name="CameTrue">Of <paramref name="Resolved"/>.</param>
/// <param name="Resolved">The sample: things said to come of which moderators noted how they turned out, each origin once.</param>
/// <param name="Interval">What the share may well be, at 95 %; null below the smallest sample.</param>
/// <param name="SmallestSample">Below it nothing is said.</param>
/// <param name="Entries">The sample, in the order in which it was said; empty below the smallest sample.</param>
public sealed record TrackRecord(
    string Name,
    bool IsOutlet,
    int CameTrue,
    int Resolved,
    WilsonInterval? Interval,
    int SmallestSample,
    IReadOnlyList<TrackRecordEntry> Entries)
{
    internal static TrackRecord Of(string name, bool isOutlet, IReadOnlyList<ResolvedOrigin> sample, IReadOnlyDictionary<SourceId, Source> sources, Show show, int smallestSample)
    {
        if (sample.Count < smallestSample)
        {
            return new TrackRecord(name, isOutlet, 0, sample.Count, null, smallestSample, []);
        }

        var cameTrue = sample.Count(resolved => resolved.CameTrue);
        return new TrackRecord(name, isOutlet, cameTrue, sample.Count, WilsonInterval.Of(cameTrue, sample.Count), smallestSample, [.. EntriesOf(sample, sources, show)]);
    }

    private static IEnumerable<TrackRecordEntry> EntriesOf(IEnumerable<ResolvedOrigin> sample, IReadOnlyDictionary<SourceId, Source> sources, Show show)
    {
        var vocabulary = new Vocabulary(show);
        return sample
            .Select(resolved => (resolved, First: resolved.Claims.MinBy(claim => (claim.SaidOn.Latest ?? DateOnly.MaxValue, claim.Id.Value))!))
            .OrderBy(pair => pair.First.SaidOn.Latest ?? DateOnly.MaxValue)
            .ThenBy(pair => pair.First.Id.Value, StringComparer.Ordinal)
            .Select(pair => new TrackRecordEntry(
                LineWriter.Lead(pair.resolved.Proposition, vocabulary, show, pair.First.Subject),
                Wording.Capital(Wording.Of(pair.First.Subject, show)),
                pair.resolved.CameTrue,
                pair.resolved.Proposition.Spoiler,
                new Citation(1, pair.First, sources[pair.First.Source], null)));
    }
}

/// <param name="What">What was said, in a few words.</param>
/// <param name="About">The season or series that it was said of.</param>
/// <param name="CameTrue">How it turned out.</param>
/// <param name="Spoiler">Whether it gives something away.</param>
/// <param name="Citation">Where it was said first.</param>
public sealed record TrackRecordEntry(string What, string About, bool CameTrue, bool Spoiler, Citation Citation);
