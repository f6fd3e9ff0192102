using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts;

/// <summary>Tells moderators that alerts go on without the role that they were to ping.</summary>
internal static class RoleNotice
{
    public static MessageBody From(Subscription subscription) => new(
        [
            new Container(
                [
                    new TextDisplay($"### Alerts in <#{subscription.Target.ChannelId}> ping nobody any more"),
                    new TextDisplay(
                        $"The role <@&{subscription.RoleId}> is gone, or I may not ping it: let anyone @mention it in its settings, or give me **Mention Everyone**. "
                        + "The alerts themselves go on. `/alerts edit` sets a role again."),
                ],
                Accent.Problem),
        ]);
}
