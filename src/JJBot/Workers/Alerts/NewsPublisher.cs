using JJBot.Discord.Rest;
using JJBot.Discord.Wire;

namespace JJBot.Workers.Alerts;

/// <summary>Publishes messages in announcement channels to those who follow them. Discord allows about ten an hour in a channel: what is more is tried again later.</summary>
internal sealed class NewsPublisher(DiscordRestClient rest)
{
    public async Task<PostResult> PublishAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken)
    {
        try
        {
            await rest.CrosspostMessageAsync(channel, message, cancellationToken);
            return new PostResult.Sent(message, RolePinged: true);
        }
        catch (DiscordException exception) when (exception.Action == ErrorAction.AlreadyDone)
        {
            return new PostResult.Sent(message, RolePinged: true);
        }
        catch (DiscordException exception) when (exception.Code == DiscordCodes.UnknownMessage)
        {
            return new PostResult.Gone();
        }
        catch (DiscordException exception)
        {
            return MessagePost.Refusal(exception);
        }
    }
}
