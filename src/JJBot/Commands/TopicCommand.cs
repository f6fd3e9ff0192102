using System.Runtime.CompilerServices;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary>One topic of the show as a slash command: <c>/release</c>, <c>/directors</c>, <c>/villain</c>, ...</summary>
public sealed class TopicCommand(Topic topic, Answerer answerer, QuestionOptions options) : ICompletingCommand
{
    // Most questions are asked again: what is written for an answer lives as long as the answer itself.
    private readonly ConditionalWeakTable<Answer, MessageBody> replies = [];

    public CommandDefinition Definition { get; } = new SlashCommand(topic.Name, topic.Question, options.Definitions)
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var question = options.Read(interaction, topic);
        var answer = await answerer.AnswerAsync(topic, question.Subject, question.AsOf, Asker.Of(interaction), cancellationToken);
        return InteractionResponse.Message(replies.GetValue(answer, AnswerReply.From), question.IsPrivate);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(options.Complete(interaction));
}
