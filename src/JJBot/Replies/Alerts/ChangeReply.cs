using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts;

/// <summary>Answers an alert that was amended: says what changed about it, and who says so.</summary>
internal static class ChangeReply
{
    private const int QuoteRoom = 800;

    /// <param name="content">As of a revision that changed something.</param>
    /// <param name="subscription">To whom.</param>
    /// <param name="address">What its buttons are about.</param>
    public static MessageBody From(AlertContent content, Subscription subscription, AlertAddress address)
    {
        var (text, change) = (AlertText.Of(content, subscription.Spoilers), content.Change ?? content.News);
        List<Component> components =
        [
            new TextDisplay($"### {text.Hidden(AlertText.Sentence(change.Words))}\n{text.Headline}"),
        ];
        if (BringsAnotherSource(change.Kind) && content.Stands)
        {
            components.Add(new TextDisplay($"{text.Quote(QuoteRoom)}\n{text.Attribution}\n-# {text.Citation}"));
        }

        components.Add(new ActionRow(address.Button(AlertReply.TimelineVerb, "Timeline"), address.Button(AlertReply.SourcesVerb, "Sources")));
        return new MessageBody([new Container(components, content.Stands ? Accent.Of(content.Status) : Accent.Neutral)]);
    }

    private static bool BringsAnotherSource(AlertChangeKind kind) => kind is AlertChangeKind.StatusChanged
        or AlertChangeKind.Moved or AlertChangeKind.Narrows or AlertChangeKind.Denied or AlertChangeKind.Corrected or AlertChangeKind.Reinstated;
}
