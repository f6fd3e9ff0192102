using System.Text.Json;
using JJBot.Discord.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JJBot.Discord.Interactions;

/// <summary>
/// The one door for interactions: lets each in once, hands it to the application, defers in time and delivers the answer.
/// Takes only as many at a time as allowed, and finishes those it has when the program stops.
/// </summary>
public sealed partial class InteractionDispatcher(
    IInteractionHandler handler,
    InteractionResponder responder,
    IOptions<DiscordOptions> options,
    TimeProvider time,
    ILogger<InteractionDispatcher> logger) : IDisposable
{
    private readonly Intake intake = new(options.Value.MaxConcurrentInteractions);

    /// <summary>Begins to work on an interaction, on another thread. False for a repeated delivery, or when none are taken.</summary>
    /// <exception cref="JsonException">What came is no interaction.</exception>
    public bool TryAccept(InteractionCreate received)
    {
        var interaction = new Interaction(received, time.GetUtcNow());
        if (interaction.Type is InteractionType.Ping || !Enum.IsDefined(interaction.Type))
        {
            Log.UnknownType(logger, interaction.Id, (int)interaction.Type);
            return false;
        }

        switch (intake.Admit(interaction.Id))
        {
            case Admission.Repeated:
                Log.Repeated(logger, interaction.Id);
                return false;
            case Admission.Full:
                Log.NotTaken(logger, interaction.Id);
                return false;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static work => _ = work.Dispatcher.RunAsync(work.Interaction), (Dispatcher: this, Interaction: interaction), preferLocal: false);
        return true;
    }

    /// <summary>Takes no more interactions and waits for those under way; on cancellation they are told to end.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        if (intake.Count is > 0 and var count)
        {
            Log.Finishing(logger, count);
        }

        if (await intake.DrainAsync(cancellationToken) is > 0 and var left)
        {
            Log.Abandoned(logger, left);
        }
    }

    public void Dispose() => intake.Dispose();

    private async Task RunAsync(Interaction interaction)
    {
        try
        {
            var deferral = handler.DeferralFor(interaction);
            using var deadline = new CancellationTokenSource(InteractionResponder.LifetimeOf(deferral), time);
            using var lifetime = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, intake.Abandoned);

            // On another thread: one that computes without awaiting anything must not keep this one from deferring.
            var work = Task.Run(() => intake.WorkAsync(token => handler.HandleAsync(interaction, token), lifetime.Token), CancellationToken.None);
            await responder.AnswerAsync(interaction, deferral, work, handler, lifetime.Token);
        }
        catch (Exception exception)
        {
            Log.Failed(logger, exception, interaction.Id);
        }
        finally
        {
            intake.Leave();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Interaction {Id} is of type {Type}, which is not for this program")]
        public static partial void UnknownType(ILogger logger, Snowflake id, int type);

        [LoggerMessage(LogLevel.Debug, "Interaction {Id} was delivered again and is left alone")]
        public static partial void Repeated(ILogger logger, Snowflake id);

        [LoggerMessage(LogLevel.Warning, "Interaction {Id} is not taken: too many are waiting, or the program is stopping")]
        public static partial void NotTaken(ILogger logger, Snowflake id);

        [LoggerMessage(LogLevel.Information, "Stopping as soon as {Count} interactions are answered")]
        public static partial void Finishing(ILogger logger, int count);

        [LoggerMessage(LogLevel.Warning, "Stopping with {Count} interactions unanswered")]
        public static partial void Abandoned(ILogger logger, int count);

        [LoggerMessage(LogLevel.Error, "Interaction {Id} could not be answered")]
        public static partial void Failed(ILogger logger, Exception exception, Snowflake id);
    }
}
