using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Workers;

/// <summary>Tells a server's moderators of what happened to their sources: where they have settled, else where it was set going.</summary>
public sealed partial class NoticeSender(DiscordRestClient rest, ServerSettings settings, ILogger<NoticeSender> logger)
{
    /// <param name="server">Whose moderators.</param>
    /// <param name="place">The channel where it was set going; null where that is not known.</param>
    /// <param name="notice">What is told.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False where another try may succeed; there is none where nobody can be told.</returns>
    public async Task<bool> SendAsync(Scope server, string? place, MessageBody notice, CancellationToken cancellationToken)
    {
        var settled = (await settings.ReadAsync(server, cancellationToken)).NoticesTo;
        if (!Snowflake.TryParse(settled ?? place, out var channel))
        {
            return true;
        }

        try
        {
            await rest.CreateMessageAsync(channel, notice, cancellationToken);
            return true;
        }
        catch (DiscordException exception) when (exception.Action is ErrorAction.ForgetTarget or ErrorAction.SuspendTarget)
        {
            Log.NobodyToTell(logger, server, exception.Message);
            return true;
        }
        catch (DiscordException exception)
        {
            Log.Failed(logger, server, exception.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The moderators of server {Server} cannot be told: {Reason}")]
        public static partial void NobodyToTell(ILogger logger, Scope server, string reason);

        [LoggerMessage(LogLevel.Warning, "The moderators of server {Server} could not be told yet: {Reason}")]
        public static partial void Failed(ILogger logger, Scope server, string reason);
    }
}
