using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;
using JJBot.Replies;
using JJBot.Replies.Pictures;

namespace JJBot.Commands;

/// <summary><c>/timeline</c>: how the reports on a topic moved; also behind the button below an answer.</summary>
public sealed class TimelineCommand(Show show, Answerer answerer, QuestionOptions options, TimelinePictures pictures) : AnswerButton(show), ICompletingCommand
{
    private const string TopicOption = "topic";
    private readonly Show show = show;

    public override string Verb => AnswerReply.TimelineVerb;

    public CommandDefinition Definition { get; } = new SlashCommand(
        "timeline",
        "How the reports on a topic moved: what was said first, narrowed, overtaken, denied",
        [
            TopicChoice.Option(show, TopicOption, "Which topic") with { Required = true },
            .. options.Definitions,
        ])
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    Deferral ICommand.DeferralFor(Interaction interaction) => QuestionOptions.DeferralFor(interaction);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var topic = TopicChoice.Read(show, interaction.String(TopicOption));
        var question = options.Read(interaction, topic);
        var address = new AnswerAddress(topic.Name, question.Subject, question.AsOf);
        return InteractionResponse.Message(await ShowAsync(topic, address, 1, interaction, cancellationToken), question.IsPrivate);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(interaction.Focused is (TopicOption, var typed) ? TopicChoice.Complete(show, typed) : options.Complete(interaction));

    protected override async Task<MessageBody> ShowAsync(
        Topic topic, AnswerAddress address, int page, Interaction interaction, CancellationToken cancellationToken)
    {
        var timeline = await answerer.TimelineAsync(topic, address.Subject, address.AsOf, Asker.Of(interaction), cancellationToken);
        var picture = page == 1 ? await pictures.DrawAsync(timeline, cancellationToken) : null;
        return TimelineReply.From(timeline, picture, page, number => address.ToCustomId(Verb, number));
    }
}
