using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Replies.Alerts.Subscriptions;
using JJBot.Workers.Alerts;

namespace JJBot.Commands.Alerts;

/// <summary>Sends an example of an alert where a subscription's alerts go. It is no alert: the ledger knows nothing of it.</summary>
public sealed class AlertTester(AlertReader reader, DiscordRestClient rest)
{
    /// <returns>What came of it, as Markdown.</returns>
    /// <exception cref="UserMistakeException">It could not be sent; the message says what is in the way.</exception>
    public async Task<string> SendAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var example = await reader.ExampleAsync(subscription, cancellationToken);
        if (!Snowflake.TryParse(subscription.Target.ChannelId, out var channel))
        {
            throw new UserMistakeException("I do not know where that channel is. Unsubscribe it, and subscribe it again.");
        }

        try
        {
            await rest.CreateMessageAsync(channel, TestReply.From(example, subscription), cancellationToken);
        }
        catch (DiscordException exception)
        {
            throw new UserMistakeException($"The test did not reach <#{channel}>: {SendTroubles.Reason(exception)}. {Remedy(exception)}");
        }

        return example is null
            ? $"**Sent to <#{channel}>.** Nothing that I know so far is what the channel asks for, so the test shows no claim."
            : $"**Sent to <#{channel}>.** In a test nobody is pinged.";
    }

    private static string Remedy(DiscordException exception) => SendTroubles.Of(exception) switch
    {
        SendTrouble.PlaceClosed => "Give me **View Channel** and **Send Messages** there, then test again.",
        SendTrouble.TooOften or SendTrouble.Unknown => "Look there, and test again in a minute.",
        _ => "Please tell whoever runs me.",
    };
}
