using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;
using JJBot.Replies;
using JJBot.Replies.Asking;

namespace JJBot.Commands.Asking;

/// <summary>Below a short answer: all that its topic's own command would say.</summary>
public sealed class WholeTopicButton(Show show, Answerer answerer) : AnswerButton(show)
{
    public override string Verb => AskReply.TopicVerb;

    protected override async Task<MessageBody> ShowAsync(
        Topic topic, AnswerAddress address, int page, Interaction interaction, CancellationToken cancellationToken) =>
        AnswerReply.From(await answerer.AnswerAsync(topic, address.Subject, address.AsOf, Asker.Of(interaction), cancellationToken));
}
