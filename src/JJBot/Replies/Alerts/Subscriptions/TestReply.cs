using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts.Subscriptions;

/// <summary>An alert as it would come, marked as a test; it pings nobody.</summary>
internal static class TestReply
{
    /// <param name="example">A claim that would be told; null where there is none yet.</param>
    /// <param name="subscription">To whom.</param>
    public static MessageBody From(AlertContent? example, Subscription subscription) => example is null
        ? new MessageBody([new TextDisplay("-# This is a test. Alerts will come here as soon as there is something to tell.")])
        : new MessageBody([new TextDisplay("-# This is a test: alerts look like this here."), .. AlertReply.From(example, subscription, address: null).Components]);
}
