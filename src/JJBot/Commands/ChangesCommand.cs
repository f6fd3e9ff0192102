using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers.Changes;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary><c>/changes</c>: what is known otherwise since somebody was last here, in pages, and the buttons that turn them.</summary>
public sealed class ChangesCommand(Show show, ChangeDesk desk, QuestionOptions options, TimeProvider clock) : ICompletingCommand, IButton
{
    private const string SinceOption = "since";
    private const string TopicOption = "topic";
    private const string All = "-";

    public string Verb => "changes";

    public CommandDefinition Definition { get; } = new SlashCommand(
        "changes",
        "What is known otherwise since you were last here",
        new CommandOption(SinceOption, "Since when (yesterday, last week, two months ago, 2017-03-05)")
        {
            Required = true,
            Autocomplete = true,
            MaxLength = QuestionOptions.LongestTime,
        },
        TopicChoice.Option(show, TopicOption, "On which topic; on all if left out"),
        QuestionOptions.SeriesOption("Of which series; of all if left out"),
        QuestionOptions.PrivateOption)
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    Deferral ICommand.DeferralFor(Interaction interaction) => QuestionOptions.DeferralFor(interaction);

    Deferral IButton.DeferralFor(Interaction interaction) => Deferral.Update;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var since = Since.TryParse(interaction.String(SinceOption) ?? "", clock.Today(), out var mistake)
            ?? throw new UserMistakeException(Markdown.EscapeLine(mistake!));
        var topic = interaction.HasOption(TopicOption) ? TopicChoice.Read(show, interaction.String(TopicOption)) : null;
        var series = interaction.HasOption(QuestionOptions.Series) ? options.ReadSeries(interaction.String(QuestionOptions.Series)) : null;
        return InteractionResponse.Message(await PageAsync(since, topic, series, 1, interaction, cancellationToken), QuestionOptions.IsPrivate(interaction));
    }

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken) =>
        CustomId.RestOf(interaction).Split(':', 4) is [var page, var topic, var day, var series]
        && CustomId.PageIn(page) is { } number
        && CustomId.DayIn(day) is { } since
        && (topic == All || show.FindTopic(topic) is not null)
        && (series == All || show.FindSeries(series) is not null)
            ? InteractionResponse.Update(await PageAsync(
                since, topic == All ? null : show.FindTopic(topic), series == All ? null : show.FindSeries(series), number, interaction, cancellationToken))
            : Problem.OldButton("Please use /changes again.");

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) => ValueTask.FromResult(interaction.Focused switch
    {
        (SinceOption, var typed) => TimeCompletion.Since(typed, clock.Today()),
        (TopicOption, var typed) => TopicChoice.Complete(show, typed),
        _ => options.Complete(interaction),
    });

    private async Task<MessageBody> PageAsync(DateOnly since, Topic? topic, Series? series, int page, Interaction interaction, CancellationToken cancellationToken)
    {
        var report = await desk.ReportAsync(since, topic, series, Asker.Of(interaction), cancellationToken);
        var rest = $"{topic?.Name ?? All}:{CustomId.Of(since)}:{series?.Name ?? All}";
        return ChangesReply.From(report, page, number => $"{Verb}:{number}:{rest}");
    }
}
