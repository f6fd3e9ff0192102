using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;

namespace JJBot.Workers.Alerts;

/// <summary>Brings a message up to date. Done twice it is the same as done once, so that an answer that was lost does no harm.</summary>
internal sealed class MessageEditor(DiscordRestClient rest)
{
    private const int MostAttempts = 6;

    private static readonly TimeSpan UntilSomebodyWritesThere = TimeSpan.FromMinutes(10);

    public async Task<PostResult> EditAsync(Snowflake channel, Snowflake message, MessageBody body, int attempts, CancellationToken cancellationToken)
    {
        try
        {
            await rest.EditMessageAsync(channel, message, body, cancellationToken);
            return new PostResult.Sent(message, RolePinged: true);
        }
        catch (DiscordException exception)
        {
            return exception switch
            {
                { Code: DiscordCodes.UnknownMessage } => new PostResult.Gone(),
                // A message to the thread would wake it; an edit does not, and none is sent for that alone.
                { Code: DiscordCodes.ThreadArchived } when attempts >= MostAttempts => new PostResult.Needless("the thread is archived, and nobody writes there"),
                { Code: DiscordCodes.ThreadArchived } => new PostResult.NotSent(SendTroubles.Reason(exception), UntilSomebodyWritesThere),
                _ => MessagePost.Refusal(exception),
            };
        }
    }
}
