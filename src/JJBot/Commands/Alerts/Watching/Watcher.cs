using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Replies.Alerts.Watching;

namespace JJBot.Commands.Alerts.Watching;

/// <summary>Somebody who wants to be told of something directly.</summary>
public sealed class Watcher(WatchDesk desk, Answerer answerer)
{
    /// <summary>Watches a topic.</summary>
    /// <exception cref="UserMistakeException">It was refused.</exception>
    public async Task<MessageBody> WatchTopicAsync(Interaction interaction, string topic, Subject? subject, CancellationToken cancellationToken) =>
        Begun(await desk.WatchTopicAsync(topic, subject, By(interaction), Asker.Of(interaction), cancellationToken));

    /// <summary>Watches a question that has no answer yet.</summary>
    /// <exception cref="UserMistakeException">It was refused, or there is nothing to wait for.</exception>
    public async Task<MessageBody> WatchQuestionAsync(Interaction interaction, string question, CancellationToken cancellationToken)
    {
        var asked = await answerer.AskAsync(question, asOf: null, Asker.Of(interaction), cancellationToken);
        if (asked.Mistake is { } mistake)
        {
            throw new UserMistakeException(Markdown.EscapeLine(mistake));
        }

        var waiting = asked.Answers.Select(answer => answer.Watchable).OfType<WatchableQuestion>().FirstOrDefault()
            ?? throw new UserMistakeException(asked.Answers.Any(answer => answer.Kind is AnswerKind.Answer or AnswerKind.Stale)
                ? "That has an answer already: ask it with `/ask`. To hear what changes, watch its topic."
                : "That is nothing that I can find an answer to. Ask about the show, or watch a topic.");
        return Begun(await desk.WatchQuestionAsync(waiting.Text, waiting.Topic, waiting.Subject, By(interaction), Asker.Of(interaction), cancellationToken));
    }

    private static MessageBody Begun(SubscriptionOutcome outcome) =>
        WatchReply.Begun(SubscriptionCards.Require(outcome), isNew: outcome is SubscriptionOutcome.Done);

    private static Actor By(Interaction interaction) => new(interaction.User.Id.ToString(), interaction.User.DisplayName);
}
