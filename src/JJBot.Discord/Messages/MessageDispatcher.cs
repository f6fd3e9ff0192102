using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JJBot.Discord.Messages;

/// <summary>
/// The one door for messages: lets in those that people write to the bot, each once, and replies with what the application answers.
/// Finishes those it has when the program stops.
/// </summary>
/// <param name="rest">Sends the replies.</param>
/// <param name="options">How many are worked on at the same time.</param>
/// <param name="time">Ends what takes too long.</param>
/// <param name="logger">Names messages by their ids, and never tells what they say.</param>
/// <param name="handler">The application; without one no message is let in.</param>
public sealed partial class MessageDispatcher(
    DiscordRestClient rest, IOptions<DiscordOptions> options, TimeProvider time, ILogger<MessageDispatcher> logger, IMessageHandler? handler = null) : IDisposable
{
    /// <summary>Nobody waits longer for a reply.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Intake intake = new(options.Value.MaxConcurrentInteractions);

    /// <summary>The bot's own user; known from READY on.</summary>
    internal Snowflake Self { get; set; }

    /// <summary>Begins to work on a message, on another thread. False where it is not for the bot, was delivered before, or none are taken.</summary>
    public bool TryAccept(MessageCreate received)
    {
        if (handler is null || ReceivedMessage.For(received, Self) is not { } message)
        {
            return false;
        }

        switch (intake.Admit(message.Id))
        {
            case Admission.Repeated:
                Log.Repeated(logger, message.Id);
                return false;
            case Admission.Full:
                Log.NotTaken(logger, message.Id);
                return false;
        }

        ThreadPool.UnsafeQueueUserWorkItem(
            static work => _ = work.Dispatcher.RunAsync(work.Handler, work.Message), (Dispatcher: this, Handler: handler, Message: message), preferLocal: false);
        return true;
    }

    /// <summary>Takes no more messages and waits for those under way; on cancellation they are told to end.</summary>
    public Task DrainAsync(CancellationToken cancellationToken) => intake.DrainAsync(cancellationToken);

    public void Dispose() => intake.Dispose();

    private async Task RunAsync(IMessageHandler application, ReceivedMessage message)
    {
        try
        {
            using var deadline = new CancellationTokenSource(Patience, time);
            using var lifetime = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, intake.Abandoned);
            if (await intake.WorkAsync(token => application.AnswerAsync(message, token), lifetime.Token) is { } reply)
            {
                await ReplyAsync(message, reply, lifetime.Token);
            }
        }
        catch (DiscordException exception) when (exception.Action is ErrorAction.SuspendTarget or ErrorAction.ForgetTarget)
        {
            Log.MayNotWrite(logger, message.ChannelId, exception.Message);
        }
        catch (OperationCanceledException exception)
        {
            Log.TooLate(logger, message.Id, exception.Message);
        }
        catch (Exception exception)
        {
            Log.Failed(logger, exception, message.Id);
        }
        finally
        {
            intake.Leave();
        }
    }

    /// <summary>Where the bot may not read what was written before, it may write but not reply.</summary>
    private async Task ReplyAsync(ReceivedMessage message, MessageBody reply, CancellationToken cancellationToken)
    {
        // The message's own id as nonce: answered once, be it delivered to another process or after a restart.
        var nonce = message.Id.ToString();
        try
        {
            await rest.CreateMessageAsync(message.ChannelId, reply, cancellationToken, nonce, replyTo: message.Id);
        }
        catch (DiscordException exception) when (exception.Code == DiscordCodes.CannotReply)
        {
            await rest.CreateMessageAsync(message.ChannelId, reply, cancellationToken, nonce);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Message {Id} was delivered again and is left alone")]
        public static partial void Repeated(ILogger logger, Snowflake id);

        [LoggerMessage(LogLevel.Warning, "Message {Id} is not taken: too many are waiting, or the program is stopping")]
        public static partial void NotTaken(ILogger logger, Snowflake id);

        [LoggerMessage(LogLevel.Information, "The question in channel {Channel} stays without an answer: {Reason}")]
        public static partial void MayNotWrite(ILogger logger, Snowflake channel, string reason);

        [LoggerMessage(LogLevel.Warning, "Message {Id} stays without an answer: {Reason}")]
        public static partial void TooLate(ILogger logger, Snowflake id, string reason);

        [LoggerMessage(LogLevel.Error, "Message {Id} could not be answered")]
        public static partial void Failed(ILogger logger, Exception exception, Snowflake id);
    }
}
