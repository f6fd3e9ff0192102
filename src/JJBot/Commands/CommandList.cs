using JJBot.Commands.Alerts;
using JJBot.Commands.Alerts.Watching;
using JJBot.Commands.Asking;
using JJBot.Commands.Claims;
using JJBot.Commands.Forms;
using JJBot.Commands.Review;
using JJBot.Commands.Sources;
using JJBot.Hosting;
using JJBot.Knowledge;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Answers.TrackRecords;
using JJBot.Knowledge.Shows;
using JJBot.Replies;
using JJBot.Replies.Pictures;

namespace JJBot.Commands;

/// <summary>Every command, button and form, written out in the order in which the help shows them.</summary>
public sealed class CommandList
{
    /// <exception cref="BotException">The show has a topic with the name of another command.</exception>
    public CommandList(
        Show show,
        KnowledgeBase knowledge,
        Answerer answerer,
        QuestionOptions options,
        TimelinePictures pictures,
        ChangesCommand changes,
        CommandCatalog catalog,
        AskingCommands asking,
        AlertCommands alerts,
        WatchCommands watches,
        ClaimCommands claims,
        TrackRecordDesk records,
        QualityCommand quality,
        SourceCommands moderated,
        ReviewButtons review,
        AuditCommand audit,
        FormAgainButton again)
    {
        var sources = new SourcesCommand(knowledge, options);
        var timeline = new TimelineCommand(show, answerer, options, pictures);
        Commands =
        [
            .. show.Topics.Select(topic => new TopicCommand(topic, answerer, options)),
            .. asking.Commands,
            timeline,
            changes,
            new TrackRecordCommand(records),
            quality,
            sources,
            watches.Family,
            alerts.Family,
            moderated.Family,
            claims.Family,
            audit,
            new HelpCommand(catalog, [.. alerts.Family.PathsForModerators, .. claims.Family.PathsForModerators, .. moderated.Family.PathsForModerators, audit.Definition.Name]),
            new AboutCommand(show, knowledge),
            asking.Menu,
            moderated.Menu,
        ];
        Buttons =
        [
            sources,
            new AnswerPagesButton(show, answerer, AnswerReply.SourcesVerb, "What the sources say", ReportText.SourcesOf),
            new AnswerPagesButton(show, answerer, AnswerReply.ReportsVerb, "All reports", ReportText.LinesOf),
            timeline,
            changes,
            .. asking.Buttons,
            .. alerts.Buttons,
            .. watches.Buttons,
            .. moderated.Buttons,
            .. review.All,
            audit,
            again,
        ];
        Modals = [.. moderated.Modals, .. claims.Modals];
        Refuse(Commands.GroupBy(command => command.Definition.Name).FirstOrDefault(group => group.Count() > 1)?.Key);
    }

    public IReadOnlyList<ICommand> Commands { get; }

    public IReadOnlyList<IButton> Buttons { get; }

    public IReadOnlyList<IModal> Modals { get; }

    private static void Refuse(string? name)
    {
        if (name is not null)
        {
            throw new BotException($"The show has a topic called '{name}', as one of the bot's own commands: give the topic in show.json another name.");
        }
    }
}
