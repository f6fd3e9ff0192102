using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Answers;

/// <summary>Answers questions from what is known right now: loads the claims in scope, decides, and attaches quotes where texts are at hand.</summary>
public sealed class Answerer(KnowledgeBase knowledge, SnapshotStore texts, Show show, TimeProvider clock, IOptions<AnswererOptions> options) : IDisposable
{
    private readonly QuestionReader reader = new(show);
    // One processor stays free, so that many new questions at once over a large index keep nobody from being told to wait.
    private readonly SemaphoreSlim working = new(Math.Max(1, Environment.ProcessorCount - 1));
    private volatile AnswerCache cache = new(ClaimsPart.Empty, show, options.Value.CachedAnswers);

    /// <summary>
    /// Works out ahead of time what every question needs: half a second or so for a hundred thousand claims, nothing where it was done
    /// already. Worth calling in the background after a start and after a reload, so that no question has to wait for it.
    /// </summary>
    public Task PrepareAsync(CancellationToken cancellationToken) =>
        WorkAsync(
            () =>
            {
                var (index, answers) = Current();
                return Task.FromResult(answers.View(index, asker: default, asOf: null, show.Topics[0].Name, show.Name));
            },
            cancellationToken);

    /// <summary>Answers, or says in a typed abstention why not.</summary>
    /// <param name="topic">One of the show's.</param>
    /// <param name="subject">The series, and the season where one is meant.</param>
    /// <param name="asOf">The day to look back from, included; null for now.</param>
    /// <param name="scope">Who asks: the shared claims and the asker's own are answered from.</param>
    /// <param name="cancellationToken">Stops waiting for texts.</param>
    public async Task<Answer> AnswerAsync(Topic topic, Subject subject, DateOnly? asOf, Scope scope, CancellationToken cancellationToken)
    {
        var (index, answers) = Current();
        var now = clock.GetUtcNow();
        var key = new AnswerKey(topic.Name, subject, asOf, Asker.Of(scope, index), DateOnly.FromDateTime(now.UtcDateTime));
        if (answers.Find(key) is { } kept)
        {
            return kept;
        }

        return await WorkAsync(() => WorkOutAsync(key, topic, index, answers, now, cancellationToken), cancellationToken);
    }

    /// <summary>Answers a typed question: a command, or free words that name a topic.</summary>
    /// <param name="question">What was typed.</param>
    /// <param name="asOf">The day to look back from, as typed; null for what the question itself says.</param>
    /// <param name="scope">Who asks.</param>
    /// <param name="cancellationToken">Stops waiting for texts.</param>
    /// <returns>The answer, or a typed abstention; null where the question or the day has a mistake.</returns>
    public async Task<(Answer? Answer, string? Mistake)> AskAsync(string question, string? asOf, Scope scope, CancellationToken cancellationToken)
    {
        var read = Read(question, asOf);
        return read switch
        {
            { Mistake: { } mistake } => (null, mistake),
            { IsOutOfScope: true } => (Abstention.OutOfScope(read.Subject, show, read.AsOf), null),
            { Topic: null } => (Abstention.NoTopic(read.Subject, show, read.AsOf), null),
            { Topic: { } topic } => (await AnswerAsync(topic, read.Subject, read.AsOf, scope, cancellationToken), null),
        };
    }

    private ReadQuestion Read(string question, string? asOf)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var read = reader.Read(question, today);
        if (asOf is null)
        {
            return read;
        }

        var day = AsOf.TryParse(asOf, today, out var mistake);
        return read with { AsOf = day, Mistake = read.Mistake ?? mistake };
    }

    /// <summary>How the reports on a topic and a subject moved; empty where there are none.</summary>
    public Task<Timeline> TimelineAsync(Topic topic, Subject subject, DateOnly? asOf, Scope scope, CancellationToken cancellationToken) => WorkAsync(
        async () =>
        {
            var (index, answers) = Current();
            var view = answers.View(index, Asker.Of(scope, index), asOf, topic.Name, subject.Series);
            var timeline = Timeline.Of(topic, subject, view.Web, view.Sources, show);
            return timeline with { Citations = await QuoteAsync(timeline.Citations, index, cancellationToken) };
        },
        cancellationToken);

    /// <summary>One claim with its whole provenance, or null where there is none that the asker sees.</summary>
    public Task<Provenance?> ProvenanceAsync(ClaimId id, Scope scope, CancellationToken cancellationToken) => WorkAsync(
        async () =>
        {
            var (index, answers) = Current();
            if (index.Find(id, scope) is not { } claim)
            {
                return null;
            }

            var view = answers.View(index, Asker.Of(scope, index), asOf: null, claim.Topic, claim.Subject.Series);
            var provenance = Provenance.Of(claim, view.Web, view.Sources, show);
            var citations = await QuoteAsync([provenance.Citation], index, cancellationToken);
            return provenance with { Citation = citations[0] };
        },
        cancellationToken);

    public void Dispose() => working.Dispose();

    private async Task<Answer> WorkOutAsync(
        AnswerKey key, Topic topic, ClaimsIndex index, AnswerCache answers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Somebody else may have asked the same while this one waited.
        if (answers.Find(key) is { } kept)
        {
            return kept;
        }

        var view = answers.View(index, key.Asker, key.AsOf, topic.Name, key.Subject.Series);
        var answer = await DecideAsync(new Question(topic, key.Subject, key.AsOf), view, now, index, cancellationToken);
        answers.Keep(key, answer);
        return answer;
    }

    private async Task<T> WorkAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await working.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            working.Release();
        }
    }

    /// <summary>
    /// Decides, and attaches the quotes. A claim whose text is at hand but does not hold its passage cannot be shown: the answer is then
    /// decided without it.
    /// </summary>
    private async Task<Answer> DecideAsync(Question question, ClaimView view, DateTimeOffset now, ClaimsIndex index, CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = Decide.Answer(question, view, show, now, options.Value.StaleAfter);
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

    /// <summary>Attaches the passages, byte for byte, of those cited sources whose text is at hand.</summary>
    private async Task<IReadOnlyList<Citation>> QuoteAsync(IReadOnlyList<Citation> citations, ClaimsIndex index, CancellationToken cancellationToken)
    {
        var withText = citations.Where(citation => index.HasText(citation.Source)).Select(citation => citation.Source.Id).Distinct().ToList();
        if (withText.Count == 0)
        {
            return citations;
        }

        var snapshots = await texts.LoadAsync(withText, cancellationToken);
        return [.. citations.Select(citation => citation with { Quote = snapshots.GetValueOrDefault(citation.Source.Id)?.Quote(citation.Claim.Locator) })];
    }

    /// <summary>The index of this moment, with what was worked out from it; where what everybody sees has changed, nothing was yet.</summary>
    private (ClaimsIndex Index, AnswerCache Answers) Current()
    {
        var index = knowledge.Current;
        var current = cache;
        if (current.Shared != index.Shared)
        {
            cache = current = new AnswerCache(index.Shared, show, options.Value.CachedAnswers);
        }

        return (index, current);
    }
}
