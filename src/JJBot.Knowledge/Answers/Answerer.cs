using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.TrackRecords;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Answers;

/// <summary>Answers questions from what is known right now: loads the claims in scope, decides, and attaches quotes where texts are at hand.</summary>
public sealed class Answerer(KnowledgeBase knowledge, SnapshotStore texts, Show show, TimeProvider clock, IOptions<AnswererOptions> options) : IDisposable
{
    private readonly CommandReader commands = new(show);
    private readonly Quoting quoting = new(texts);
    private readonly FreeQuestions free = new(texts, show);
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

    /// <summary>Answers a typed question: a command, or free words.</summary>
    /// <param name="question">What was typed.</param>
    /// <param name="asOf">The day to look back from, as typed; null for what the question itself says.</param>
    /// <param name="scope">Who asks.</param>
    /// <param name="cancellationToken">Stops waiting for texts.</param>
    /// <returns>An answer or a typed abstention for each thing asked, or the mistake in the question or in the day.</returns>
    public async Task<AskedAnswer> AskAsync(string question, string? asOf, Scope scope, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var (day, mistake) = DayOf(asOf, today);
        if (mistake is not null)
        {
            return AskedAnswer.Mistaken(mistake);
        }

        return question.TrimStart().StartsWith('/')
            ? await AnswerCommandAsync(question, day, today, scope, cancellationToken)
            : await WorkAsync(() => free.AnswerAsync(question, day, SightOf(scope, now), cancellationToken), cancellationToken);
    }

    /// <summary>Checks a statement, or a whole message, against what the sources say.</summary>
    /// <param name="statement">What was typed or said.</param>
    /// <param name="asOf">The day to look back from, as typed; null for now.</param>
    /// <param name="scope">Who asks.</param>
    /// <param name="cancellationToken">Stops waiting for texts.</param>
    /// <returns>An answer with a verdict, or an abstention.</returns>
    /// <exception cref="KnowledgeException">The statement is too long, or the day is none.</exception>
    public async Task<Answer> CheckAsync(string statement, string? asOf, Scope scope, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (day, mistake) = DayOf(asOf, DateOnly.FromDateTime(now.UtcDateTime));
        return mistake is null
            ? await WorkAsync(() => free.CheckAsync(statement, day, SightOf(scope, now), cancellationToken), cancellationToken)
            : throw new KnowledgeException(mistake);
    }

    /// <summary>Questions that have an answer and go on from what was typed, the likeliest first. Quick enough to call at every key.</summary>
    /// <param name="typed">What was typed so far; nothing for the questions most worth asking.</param>
    /// <param name="scope">Who asks.</param>
    /// <param name="most">At least 1.</param>
    public IReadOnlyList<string> Suggestions(string typed, Scope scope, int most)
    {
        var (index, answers) = Current();
        var ofTheirOwn = show.Topics
            .Where(topic => index.On(topic.Name, scope).Count > 0 && topic.Question.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(topic => topic.Question);
        return [.. answers.Suggestions.For(typed).Concat(ofTheirOwn).Distinct(StringComparer.Ordinal).Take(most)];
    }

    /// <summary>How the reports on a topic and a subject moved; empty where there are none.</summary>
    public Task<Timeline> TimelineAsync(Topic topic, Subject subject, DateOnly? asOf, Scope scope, CancellationToken cancellationToken) => WorkAsync(
        async () =>
        {
            var (index, answers) = Current();
            var view = answers.View(index, Asker.Of(scope, index), asOf, topic.Name, subject.Series);
            var timeline = Timeline.Of(topic, subject, view.Web, view.Sources, show);
            return timeline with { AsOf = asOf, Citations = await quoting.QuoteAsync(timeline.Citations, index, cancellationToken) };
        },
        cancellationToken);

    /// <summary>What bears on a topic of a series now, and the index that it was taken from.</summary>
    internal Task<(ClaimView View, ClaimsIndex Index)> ViewAsync(string topic, string? series, Scope scope, CancellationToken cancellationToken) => WorkAsync(
        () =>
        {
            var (index, answers) = Current();
            return Task.FromResult((answers.View(index, Asker.Of(scope, index), asOf: null, topic, series), index));
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
            var citations = await quoting.QuoteAsync([provenance.Citation], index, cancellationToken);
            return provenance with { Citation = citations[0] };
        },
        cancellationToken);

    /// <summary>Everything of which moderators noted how it turned out, as the asker sees it.</summary>
    internal Task<ResolvedSample> ResolvedAsync(Scope scope, CancellationToken cancellationToken) => WorkAsync(
        () =>
        {
            var (index, answers) = Current();
            return Task.FromResult(answers.Resolved(index, Asker.Of(scope, index)));
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
        var answer = await quoting.DecideAsync(
            view,
            seen => Decide.Answer(new Question(topic, key.Subject, key.AsOf), seen, show, now, options.Value.StaleAfter),
            index,
            cancellationToken);
        answers.Keep(key, answer);
        return answer;
    }

    private async Task<AskedAnswer> AnswerCommandAsync(string command, DateOnly? asOf, DateOnly today, Scope scope, CancellationToken cancellationToken)
    {
        var read = commands.Read(command, today);
        return read switch
        {
            { Mistake: { } mistake } => AskedAnswer.Mistaken(mistake),
            { Topic: { } topic, IsOutOfScope: false } => AskedAnswer.Of(await AnswerAsync(topic, read.Subject, asOf ?? read.AsOf, scope, cancellationToken)),
            _ => AskedAnswer.Of(Abstention.OutOfScope(read.Subject, show, asOf ?? read.AsOf)),
        };
    }

    private static (DateOnly? Day, string? Mistake) DayOf(string? asOf, DateOnly today)
    {
        if (asOf is null)
        {
            return (null, null);
        }

        var day = AsOf.TryParse(asOf, today, out var mistake);
        return (day, mistake);
    }

    private Sight SightOf(Scope scope, DateTimeOffset now)
    {
        var (index, answers) = Current();
        return new Sight(index, answers, Asker.Of(scope, index), show, now, options.Value.StaleAfter);
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
