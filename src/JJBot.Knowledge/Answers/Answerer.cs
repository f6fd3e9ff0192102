using System.Collections.Concurrent;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Answers;

/// <summary>Answers questions from what is known right now: loads the claims in scope, decides, and attaches quotes where texts are at hand.</summary>
public sealed class Answerer(KnowledgeBase knowledge, SourceStore texts, Show show, TimeProvider clock, IOptions<AnswererOptions> options)
{
    private volatile AnswerCache cache = new(ClaimsIndex.Empty);

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
        var asker = answers.Asker(scope);
        var key = new AnswerKey(topic.Name, subject, asOf, asker, DateOnly.FromDateTime(now.UtcDateTime));
        if (answers.Find(key) is { } kept)
        {
            return kept;
        }

        var view = answers.View(asker, asOf, () => ClaimView.Of(index, asker, asOf, show));
        var answer = Decide.Answer(new Question(topic, subject, asOf), view.Web, view.OnTopic(topic), view.Sources, show, now, options.Value.StaleAfter);
        var quoted = await QuoteAsync(answer, index, cancellationToken);
        answers.Keep(key, quoted, options.Value.CachedAnswers);
        return quoted;
    }

    /// <summary>What a look at the claims themselves needs: propositions and relations as the asker sees them.</summary>
    internal ClaimView View(Scope scope, DateOnly? asOf)
    {
        var (index, answers) = Current();
        var asker = answers.Asker(scope);
        return answers.View(asker, asOf, () => ClaimView.Of(index, asker, asOf, show));
    }

    /// <summary>Attaches the passages, byte for byte, of those cited sources whose text is at hand.</summary>
    internal async Task<IReadOnlyList<Citation>> QuoteAsync(IReadOnlyList<Citation> citations, CancellationToken cancellationToken)
    {
        var index = knowledge.Current;
        var withText = citations.Select(citation => citation.Source.Id).Where(index.HasText).Distinct().ToList();
        if (withText.Count == 0)
        {
            return citations;
        }

        var snapshots = await texts.LoadSnapshotsAsync(withText, cancellationToken);
        return [.. citations.Select(citation => citation with { Quote = snapshots.GetValueOrDefault(citation.Source.Id)?.Quote(citation.Claim.Locator) })];
    }

    private async Task<Answer> QuoteAsync(Answer answer, ClaimsIndex index, CancellationToken cancellationToken) =>
        answer.Citations.Any(citation => index.HasText(citation.Source.Id))
            ? answer with { Citations = await QuoteAsync(answer.Citations, cancellationToken) }
            : answer;

    /// <summary>The index of this moment, with what was worked out from it; a new index starts with nothing.</summary>
    private (ClaimsIndex Index, AnswerCache Answers) Current()
    {
        var index = knowledge.Current;
        var current = cache;
        if (current.Index != index)
        {
            cache = current = new AnswerCache(index);
        }

        return (index, current);
    }
}

internal readonly record struct AnswerKey(string Topic, Subject Subject, DateOnly? AsOf, Scope Scope, DateOnly Today);

/// <summary>What was worked out from one index. Bounded: when it is full it begins anew, which costs one question its working out.</summary>
internal sealed class AnswerCache(ClaimsIndex index)
{
    private const int MostViews = 16;

    private readonly ConcurrentDictionary<AnswerKey, Answer> answers = [];
    private readonly ConcurrentDictionary<(Scope, DateOnly?), Lazy<ClaimView>> views = [];

    public ClaimsIndex Index { get; } = index;

    public Answer? Find(AnswerKey key) => answers.GetValueOrDefault(key);

    public void Keep(AnswerKey key, Answer answer, int most)
    {
        if (answers.Count >= most)
        {
            answers.Clear();
        }

        answers[key] = answer;
    }

    /// <summary>A server without sources of its own sees what everybody sees.</summary>
    public Scope Asker(Scope scope) =>
        scope.Server is null || Index.Sources(scope).Count == Index.Sources(Scope.Shared).Count ? Scope.Shared : scope;

    public ClaimView View(Scope asker, DateOnly? asOf, Func<ClaimView> make)
    {
        if (views.Count >= MostViews && !views.ContainsKey((asker, asOf)))
        {
            views.Clear();
        }

        return views.GetOrAdd((asker, asOf), _ => new Lazy<ClaimView>(make)).Value;
    }
}
