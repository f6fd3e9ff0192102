using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Asks the questions again that people wait to have answered, when something becomes known that may answer them.</summary>
internal sealed class QuestionWatch(Database database, Answerer answerer)
{
    /// <summary>The watches whose question has an answer now. Many watches of one question ask it once.</summary>
    public async Task<IReadOnlyList<SubscriptionId>> AnsweredAsync(AlertNotice notice, CancellationToken cancellationToken)
    {
        var waiting = await database.ReadAsync(
            async connection => (await SubscriptionStore.ListQuestionsAsync(connection, notice.Server, cancellationToken))
                .Where(watch => watch.PausedAt is null && FilterRule.Refusal(notice, watch) is null)
                .ToList(),
            cancellationToken);
        var answered = new List<SubscriptionId>();
        foreach (var same in waiting.GroupBy(watch => (watch.Server, watch.Question!)))
        {
            if (await HasAnswerAsync(same.Key.Item2, same.Key.Server, cancellationToken))
            {
                answered.AddRange(same.Select(watch => watch.Id));
            }
        }

        return answered;
    }

    private async Task<bool> HasAnswerAsync(string question, Scope server, CancellationToken cancellationToken)
    {
        var asked = await answerer.AskAsync(question, asOf: null, server, cancellationToken);
        return asked.Answers.Any(answer => answer.Kind is AnswerKind.Answer or AnswerKind.Stale);
    }
}
