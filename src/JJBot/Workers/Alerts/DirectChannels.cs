using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>Where a subscription is told: its channel, or the channel of direct messages with its person, which is opened once.</summary>
internal sealed class DirectChannels(DiscordRestClient rest, Suspensions suspensions)
{
    /// <exception cref="DiscordException">There is no such person any more, or nobody may write to them.</exception>
    public async Task<Snowflake> ChannelOfAsync(SubscriptionTarget target, CancellationToken cancellationToken)
    {
        if (Snowflake.TryParse(target.ChannelId, out var known))
        {
            return known;
        }

        if (!Snowflake.TryParse(target.UserId, out var person))
        {
            throw new DiscordException("A subscription names neither a channel nor a person", ErrorAction.ForgetTarget);
        }

        var channel = (await rest.CreateDMAsync(person, cancellationToken)).Id;
        await suspensions.SetChannelAsync(target.UserId!, channel.ToString(), cancellationToken);
        return channel;
    }
}
