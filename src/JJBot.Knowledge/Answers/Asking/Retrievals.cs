using System.Runtime.CompilerServices;
using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>What claims are found by, made once for each part of the claims index and let go with it.</summary>
internal sealed class Retrievals(SnapshotStore texts, Show show)
{
    private readonly ShowNames names = new(show);
    private readonly Vocabulary vocabulary = new(show);
    private readonly ConditionalWeakTable<ClaimsPart, Lazy<Task<TermIndex>>> made = [];

    /// <param name="index">Of this moment.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="cancellationToken">Stops waiting; the work itself goes on for whoever asks next.</param>
    public async Task<Retrieval> OfAsync(ClaimsIndex index, Scope asker, CancellationToken cancellationToken)
    {
        var shared = await MadeOf(index.Shared, index).WaitAsync(cancellationToken);
        var own = index.Own(asker);
        return new Retrieval(shared, own.IsEmpty ? null : await MadeOf(own, index).WaitAsync(cancellationToken), vocabulary);
    }

    private async Task<TermIndex> MadeOf(ClaimsPart part, ClaimsIndex index)
    {
        var making = made.GetValue(part, key => new Lazy<Task<TermIndex>>(() => MakeAsync(key, index)));
        try
        {
            return await making.Value;
        }
        catch (KnowledgeException)
        {
            // The texts could not be read just now; the next question tries again.
            made.Remove(part);
            throw;
        }
    }

    private async Task<TermIndex> MakeAsync(ClaimsPart part, ClaimsIndex index)
    {
        var withText = part.Sources.Where(source => part.HasText(source.Id)).Select(source => source.Id).ToList();
        var snapshots = withText.Count == 0 ? new Dictionary<SourceId, Snapshot>() : await texts.LoadAsync(withText, CancellationToken.None);
        return await Task.Run(() => TermIndex.Of(
            part,
            names,
            source => part.Find(source) ?? index.Shared.Find(source),
            claim => snapshots.GetValueOrDefault(claim.Source)?.Quote(claim.Locator)));
    }
}
