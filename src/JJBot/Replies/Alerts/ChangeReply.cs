using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts;

/// <summary>Answers an alert that was amended: says what changed about it, and who says so.</summary>
internal static class ChangeReply
{
    /// <param name="content">As of a revision that changed something.</param>
    /// <param name="subscription">To whom.</param>
    /// <param name="address">What its buttons are about.</param>
    public static MessageBody From(AlertContent content, Subscription subscription, AlertAddress address)
    {
        List<Component> components = [.. AlertText.Fitted(content, subscription.Spoilers, Texts).Select(text => new TextDisplay(text))];
        components.Add(new ActionRow(address.Button(AlertReply.TimelineVerb, "Timeline"), address.Button(AlertReply.SourcesVerb, "Sources")));
        return new MessageBody([new Container(components, content.Stands ? Accent.Of(content.Status) : Accent.Neutral)]);
    }

    private static List<string> Texts(AlertText text)
    {
        var change = text.Content.Change ?? text.Content.News;
        List<string> texts = [$"### {text.Hidden(text.Sentence(change.Words))}\n{text.Headline}"];
        if (BringsAnotherSource(change.Kind) && text.Content.Stands)
        {
            texts.Add($"{text.Quote}\n{text.Attribution}\n-# {text.Citation}");
        }

        return texts;
    }

    private static bool BringsAnotherSource(AlertChangeKind kind) => kind is AlertChangeKind.StatusChanged
        or AlertChangeKind.Moved or AlertChangeKind.Narrows or AlertChangeKind.Denied or AlertChangeKind.Corrected or AlertChangeKind.Reinstated;
}
