using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;

namespace JJBot.Commands.Alerts.Watching;

/// <summary><c>/watch add</c>: a topic, or a question that nobody can answer yet.</summary>
public sealed class AddWatchCommand(Show show, Watcher watcher, QuestionOptions options) : ICompletingSubcommand
{
    private const string TopicOption = "topic";
    private const string QuestionOption = "question";

    public Subcommand Definition { get; } = new(
        "add",
        "Be told by direct message: of a topic, or of the answer to a question",
        new CommandOption(TopicOption, "Whatever is reported on it") { Autocomplete = true, MaxLength = CommandLimits.Name },
        new CommandOption(QuestionOption, "What nobody could tell you yet, in your own words") { MaxLength = WatchableQuestion.Longest },
        QuestionOptions.SeasonOption("Of a topic, which season; all if left out"),
        QuestionOptions.SeriesOption("Of a topic, which series; all if left out"));

    public bool IsForModerators => false;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) => InteractionResponse.Message(
        (interaction.String(TopicOption), interaction.String(QuestionOption)) switch
        {
            (null, null) => throw new UserMistakeException("Name a topic to hear what is reported on it, or write a question to hear its answer."),
            ({ } topic, null) => await watcher.WatchTopicAsync(interaction, TopicChoice.Read(show, topic).Name, options.ReadNamed(interaction), cancellationToken),
            (null, { } question) => await watcher.WatchQuestionAsync(interaction, question, cancellationToken),
            _ => throw new UserMistakeException("Name a topic or write a question, one at a time."),
        },
        ephemeral: true);

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(interaction.Focused is (TopicOption, var typed) ? TopicChoice.Complete(show, typed) : options.Complete(interaction));
}
