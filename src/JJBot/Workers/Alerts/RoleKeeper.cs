using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Review;
using JJBot.Replies.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>
/// Where a subscription's role is gone, or may not be pinged, the subscription goes on without it, and moderators are told once. It is on
/// record as an act of the bot's.
/// </summary>
internal sealed partial class RoleKeeper(SubscriptionDesk desk, NoticeSender notices, ILogger<RoleKeeper> logger)
{
    public async Task GiveUpAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        try
        {
            var changed = await desk.ChangeAsync(subscription.Id, new SubscriptionChange(RoleId: ""), Actor.Bot, subscription.Server, cancellationToken);
            if (changed is SubscriptionOutcome.Done)
            {
                await notices.SendAsync(subscription.Server, subscription.Target.ChannelId, RoleNotice.From(subscription), cancellationToken);
            }
        }
        catch (KnowledgeException exception)
        {
            // The next alert finds the role missing again.
            Log.Failed(logger, subscription.Id, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "That the subscription {Subscription} pings nobody is not on record yet: {Reason}")]
        public static partial void Failed(ILogger logger, SubscriptionId subscription, string reason);
    }
}
