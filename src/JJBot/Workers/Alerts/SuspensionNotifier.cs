using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Review;
using JJBot.Replies.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>
/// Tells a server's moderators that a channel of theirs cannot be told: where they have settled to hear of things, else in another
/// channel that is subscribed, else directly to whoever subscribed it.
/// </summary>
internal sealed partial class SuspensionNotifier(
    DiscordRestClient rest, ServerSettings settings, SubscriptionDesk desk, ILogger<SuspensionNotifier> logger)
{
    /// <returns>Whether it is done: somebody was told, or nobody can be. False where another try may succeed.</returns>
    public async Task<bool> TellAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        if (subscription.Kind != SubscriptionKind.Channel)
        {
            // Somebody who closed their direct messages knows; /watch list says so too.
            return true;
        }

        var notice = SuspensionNotice.From(subscription);
        foreach (var place in await PlacesAsync(subscription, cancellationToken))
        {
            try
            {
                await rest.CreateMessageAsync(place, notice, cancellationToken);
                return true;
            }
            catch (DiscordException exception) when (exception.Action is ErrorAction.ForgetTarget or ErrorAction.SuspendTarget)
            {
                Log.NotThere(logger, subscription.Server, place, exception.Message);
            }
            catch (DiscordException exception)
            {
                Log.NotYet(logger, subscription.Server, exception.Message);
                return false;
            }
        }

        return await TellPersonAsync(subscription, notice, cancellationToken);
    }

    private async Task<IReadOnlyList<Snowflake>> PlacesAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var settled = (await settings.ReadAsync(subscription.Server, cancellationToken)).NoticesTo;
        var others = (await desk.ListAsync(subscription.Server, cancellationToken))
            .Where(other => other is { Suspension: null, Target.Kind: not ChannelKind.Forum })
            .Select(other => other.Target.ChannelId);
        return
        [
            .. others.Prepend(settled)
                .Where(place => place != subscription.Target.ChannelId && Snowflake.TryParse(place, out _))
                .Distinct()
                .Select(place => Snowflake.Parse(place!)),
        ];
    }

    private async Task<bool> TellPersonAsync(Subscription subscription, MessageBody notice, CancellationToken cancellationToken)
    {
        if (!Snowflake.TryParse(subscription.CreatedBy.Id, out var person))
        {
            return true;
        }

        try
        {
            await rest.CreateMessageAsync((await rest.CreateDMAsync(person, cancellationToken)).Id, notice, cancellationToken);
            return true;
        }
        catch (DiscordException exception) when (exception.Action is ErrorAction.ForgetTarget or ErrorAction.SuspendTarget)
        {
            Log.NobodyToTell(logger, subscription.Server, exception.Message);
            return true;
        }
        catch (DiscordException exception)
        {
            Log.NotYet(logger, subscription.Server, exception.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "The moderators of server {Server} cannot be told in {Channel}: {Reason}")]
        public static partial void NotThere(ILogger logger, Knowledge.Claims.Scope server, Snowflake channel, string reason);

        [LoggerMessage(LogLevel.Warning, "The moderators of server {Server} could not be told yet of a channel that takes no alerts: {Reason}")]
        public static partial void NotYet(ILogger logger, Knowledge.Claims.Scope server, string reason);

        [LoggerMessage(LogLevel.Warning, "Nobody in server {Server} can be told of a channel that takes no alerts: {Reason}")]
        public static partial void NobodyToTell(ILogger logger, Knowledge.Claims.Scope server, string reason);
    }
}
