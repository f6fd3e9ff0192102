using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Answers.TrackRecords;

/// <summary>Who has been right: computed from what moderators noted, for whoever asks from what they see.</summary>
public sealed class TrackRecordDesk(Answerer answerer, Show show, IOptions<TrackRecordOptions> options)
{
    private readonly Vocabulary vocabulary = new(show);
    private readonly int smallestSample = options.Value.SmallestSample;

    /// <param name="name">Any name or alias; of somebody with no record the sample is 0.</param>
    /// <param name="scope">Who asks.</param>
    /// <param name="cancellationToken">Stops waiting for a turn.</param>
    public async Task<TrackRecord> OfSpeakerAsync(string name, Scope scope, CancellationToken cancellationToken)
    {
        var (fullName, sample) = (vocabulary.FullName(name.Trim()), await answerer.ResolvedAsync(scope, cancellationToken));
        return TrackRecord.Of(fullName, isOutlet: false, sample.OfSpeaker(fullName), sample.Sources, show, smallestSample);
    }

    /// <param name="name">As articles name it; capitals do not matter.</param>
    /// <param name="scope">Who asks.</param>
    /// <param name="cancellationToken">Stops waiting for a turn.</param>
    public async Task<TrackRecord> OfOutletAsync(string name, Scope scope, CancellationToken cancellationToken)
    {
        var (trimmed, sample) = (name.Trim(), await answerer.ResolvedAsync(scope, cancellationToken));
        return TrackRecord.Of(trimmed, isOutlet: true, sample.OfOutlet(trimmed), sample.Sources, show, smallestSample);
    }

    /// <summary>Speakers with a sample large enough, by name.</summary>
    public async Task<IReadOnlyList<string>> SpeakersAsync(Scope scope, CancellationToken cancellationToken)
    {
        var sample = await answerer.ResolvedAsync(scope, cancellationToken);
        return [.. sample.Speakers.Where(name => sample.OfSpeaker(name).Count >= smallestSample)];
    }

    /// <summary>Outlets with a sample large enough, by name.</summary>
    public async Task<IReadOnlyList<string>> OutletsAsync(Scope scope, CancellationToken cancellationToken)
    {
        var sample = await answerer.ResolvedAsync(scope, cancellationToken);
        return [.. sample.Outlets.Where(name => sample.OfOutlet(name).Count >= smallestSample)];
    }
}
