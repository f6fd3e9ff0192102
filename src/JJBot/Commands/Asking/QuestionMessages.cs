using JJBot.Discord.Interactions;
using JJBot.Discord.Messages;
using JJBot.Replies;

namespace JJBot.Commands.Asking;

/// <summary>Answers what people write to the bot: in direct messages, and where they mention it.</summary>
public sealed class QuestionMessages(QuestionDesk desk) : IMessageHandler
{
    public async Task<MessageBody?> AnswerAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        var scope = Asker.Of(message);
        try
        {
            return message.Text.Length == 0
                ? desk.Greet(message.Author.Id, scope)
                : await desk.AnswerAsync(new AskedText(message.Text), asOf: null, message.Author.Id, scope, cancellationToken);
        }
        catch (TooOftenException tooOften)
        {
            // Told once: whoever goes on then gets silence, not a message for each of theirs.
            return tooOften.IsNews ? Problem.Body(tooOften.Message) : null;
        }
        catch (UserMistakeException mistake)
        {
            return Problem.Body(mistake.Message);
        }
    }
}
