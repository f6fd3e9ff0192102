using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts.Subscriptions;

/// <summary>A channel hears nothing more; what it heard of is said, so that it can be had again.</summary>
internal static class EndedReply
{
    public static MessageBody From(Subscription ended, DigestClock digests) => new(
    [
        new Container(
            [
                new TextDisplay(
                    $"### <#{ended.Target.ChannelId}> hears nothing more\n"
                    + $"-# It was: {SubscriptionWords.Sentence(ended, digests)} Have it again with `/alerts subscribe`."),
            ],
            Accent.Neutral),
    ]);
}
