using JJBot.Discord.Interactions;

namespace JJBot.Discord.Messages;

/// <summary>The application: answers what people write to the bot. Called concurrently; each message once, however often it is delivered.</summary>
public interface IMessageHandler
{
    /// <returns>The reply, or null for none.</returns>
    Task<MessageBody?> AnswerAsync(ReceivedMessage message, CancellationToken cancellationToken);
}
