using System.Collections.Concurrent;
using JJBot.Discord.Interactions;
using JJBot.Discord.Messages;

namespace JJBot.Discord.Tests.Infrastructure;

/// <summary>An application that answers messages as the test says.</summary>
internal sealed class TestMessageHandler : IMessageHandler
{
    public Func<ReceivedMessage, CancellationToken, Task<MessageBody?>> Answer { get; set; } = (_, _) => Task.FromResult<MessageBody?>(MessageBody.Text("It is out."));

    public ConcurrentQueue<ReceivedMessage> Handled { get; } = new();

    public Task<MessageBody?> AnswerAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        Handled.Enqueue(message);
        return Answer(message, cancellationToken);
    }
}
