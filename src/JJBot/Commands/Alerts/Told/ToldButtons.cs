using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;
using JJBot.Replies;
using JJBot.Replies.Alerts;
using JJBot.Replies.Pictures;

namespace JJBot.Commands.Alerts.Told;

/// <summary>The buttons below what was told of the bot's own accord.</summary>
public sealed class ToldButtons
{
    private readonly Answerer answerer;
    private readonly TimelinePictures pictures;
    private readonly Show show;

    public ToldButtons(SubscriptionDesk desk, AlertReader reader, SubscriptionCards cards, Answerer answerer, TimelinePictures pictures, Show show)
    {
        (this.answerer, this.pictures, this.show) = (answerer, pictures, show);
        All =
        [
            new ToldPagesButton(AlertReply.TimelineVerb, reader, TimelineAsync),
            new ToldPagesButton(AlertReply.SourcesVerb, reader, SourcesAsync),
            new NotForUsButton(reader, cards, show),
            new LessToHearButton(desk, reader, cards, show),
        ];
    }

    public IReadOnlyList<IButton> All { get; }

    private async Task<MessageBody> TimelineAsync(ToldAlert told, ToldPage page, CancellationToken cancellationToken)
    {
        var timeline = await answerer.TimelineAsync(TopicOf(told), told.Subject, asOf: null, told.SeenFrom, cancellationToken);
        var picture = page.Number == 1 ? await pictures.DrawAsync(timeline, cancellationToken) : null;
        return TimelineReply.From(timeline, picture, page.Number, page.CustomIdOf);
    }

    /// <summary>Those that say what the alert tells; where none does any more, all on its topic.</summary>
    private async Task<MessageBody> SourcesAsync(ToldAlert told, ToldPage page, CancellationToken cancellationToken)
    {
        var answer = await answerer.AnswerAsync(TopicOf(told), told.Subject, asOf: null, told.SeenFrom, cancellationToken);
        var lines = answer.Lines.Where(line => line.Proposition.Claims.Any(claim => told.Claims.Contains(claim.Id))).ToList();
        var blocks = ReportText.SourcesOf(lines.Count > 0 ? answer with { Lines = lines } : answer);
        return PagedReply.From("What the sources say", blocks, page.Number, page.CustomIdOf, Accent.Of(told.Content.Status));
    }

    private Topic TopicOf(ToldAlert told) => show.FindTopic(told.Content.Topic)
        ?? throw new UserMistakeException("The show has no such topic any more. Ask with /ask instead.");
}
