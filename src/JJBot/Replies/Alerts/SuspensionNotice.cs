using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts;

/// <summary>Tells moderators, elsewhere, that a channel takes no alerts any more.</summary>
internal static class SuspensionNotice
{
    public static MessageBody From(Subscription subscription) => new(
        [
            new Container(
                [
                    new TextDisplay($"### Alerts to <#{subscription.Target.ChannelId}> are on hold"),
                    new TextDisplay(
                        $"Since {Markdown.Timestamp(subscription.Suspension?.Since ?? subscription.ChangedAt)}: {Markdown.EscapeLine(subscription.Suspension?.Reason ?? "")}. "
                        + "As soon as I can write there again they go on by themselves, and what came meanwhile comes in one message. "
                        + "Where they are not wanted there any more: `/alerts unsubscribe`."),
                ],
                Accent.Problem),
        ]);
}
