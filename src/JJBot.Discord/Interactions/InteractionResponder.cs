using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace JJBot.Discord.Interactions;

/// <summary>Brings the outcome of the application's work to Discord: at once, or after a deferral when the work takes long.</summary>
public sealed partial class InteractionResponder(DiscordRestClient rest, TimeProvider time, ILogger<InteractionResponder> logger)
{
    /// <summary>Discord waits 3 seconds; the call itself and the way here take their part.</summary>
    private static readonly TimeSpan DeferAfter = TimeSpan.FromSeconds(2);

    /// <summary>How much of an interaction's age is believed: the two clocks need not agree.</summary>
    private static readonly TimeSpan BelievedAge = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan FirstResponse = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Token = TimeSpan.FromMinutes(14.5);

    /// <summary>How long an answer can still be received.</summary>
    internal static TimeSpan LifetimeOf(Deferral deferral) => deferral == Deferral.None ? FirstResponse : Token;

    internal async Task AnswerAsync(
        Interaction interaction, Deferral deferral, Task<InteractionResponse> work, IInteractionHandler handler, CancellationToken cancellationToken)
    {
        try
        {
            var deferred = deferral != Deferral.None && await DeferIfSlowAsync(interaction, deferral, work, cancellationToken);
            var response = await OutcomeAsync(interaction, work, handler, cancellationToken);
            if (response is not null)
            {
                await DeliverAsync(interaction, response, deferred ? deferral : null, handler, cancellationToken);
            }
        }
        catch (DiscordException exception) when (exception.Action == ErrorAction.Drop)
        {
            Log.Dropped(logger, interaction.Id, exception.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.TooLate(logger, interaction.Id);
        }
    }

    private async Task<bool> DeferIfSlowAsync(
        Interaction interaction, Deferral deferral, Task<InteractionResponse> work, CancellationToken cancellationToken)
    {
        if (work.IsCompleted)
        {
            return false;
        }

        var age = interaction.ReceivedAt - interaction.Id.CreatedAt;
        var left = DeferAfter - TimeSpan.FromTicks(Math.Clamp(age.Ticks, 0, BelievedAge.Ticks));
        await ((Task)work).WaitAsync(left, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.IsCompleted)
        {
            return false;
        }

        await rest.DeferInteractionAsync(interaction, deferral, cancellationToken);
        return true;
    }

    /// <summary>The answer, or the apology for an error; null when there is nobody to receive either.</summary>
    private async Task<InteractionResponse?> OutcomeAsync(
        Interaction interaction, Task<InteractionResponse> work, IInteractionHandler handler, CancellationToken cancellationToken)
    {
        try
        {
            return work.IsCompletedSuccessfully ? work.Result : await work.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.TooLate(logger, interaction.Id);
            return null;
        }
        catch (Exception exception)
        {
            Log.HandlerFailed(logger, exception, interaction.Id);
            return ApologyFor(interaction, handler);
        }
    }

    private async Task DeliverAsync(
        Interaction interaction, InteractionResponse response, Deferral? deferred, IInteractionHandler handler, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(interaction, response, deferred, cancellationToken);
        }
        catch (DiscordException exception) when (exception.Action == ErrorAction.FixRequest)
        {
            Log.Refused(logger, exception, interaction.Id);
            await SendAsync(interaction, ApologyFor(interaction, handler), deferred, cancellationToken);
        }
    }

    private Task SendAsync(Interaction interaction, InteractionResponse response, Deferral? deferred, CancellationToken cancellationToken)
    {
        if (deferred is null)
        {
            return rest.CreateInteractionResponseAsync(interaction, response, cancellationToken);
        }

        if (response.Body is not { } body)
        {
            throw new DiscordException($"A {response.Type} cannot follow a deferral", ErrorAction.FixRequest);
        }

        var isNewMessage = response.Type == InteractionCallbackType.ChannelMessageWithSource;
        return (deferred, isNewMessage, response.IsEphemeral) switch
        {
            (Deferral.Update, true, _) => rest.CreateFollowupMessageAsync(interaction, body, response.IsEphemeral, cancellationToken),
            (Deferral.Public, true, true) => ReplacePublicWaitAsync(interaction, body, cancellationToken),
            _ => rest.EditOriginalResponseAsync(interaction, body, cancellationToken),
        };
    }

    /// <summary>What was to be public turned out to be for one person: whether a message is ephemeral is fixed when it is deferred.</summary>
    private async Task ReplacePublicWaitAsync(Interaction interaction, MessageBody body, CancellationToken cancellationToken)
    {
        await rest.DeleteOriginalResponseAsync(interaction, cancellationToken);
        await rest.CreateFollowupMessageAsync(interaction, body, ephemeral: true, cancellationToken);
    }

    private static InteractionResponse ApologyFor(Interaction interaction, IInteractionHandler handler) =>
        interaction.Type == InteractionType.ApplicationCommandAutocomplete ? InteractionResponse.Choices() : handler.Apology(interaction);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The application failed at interaction {Id}")]
        public static partial void HandlerFailed(ILogger logger, Exception exception, Snowflake id);

        [LoggerMessage(LogLevel.Error, "Discord refused the answer to interaction {Id}")]
        public static partial void Refused(ILogger logger, Exception exception, Snowflake id);

        [LoggerMessage(LogLevel.Information, "The answer to interaction {Id} is dropped: {Reason}")]
        public static partial void Dropped(ILogger logger, Snowflake id, string reason);

        [LoggerMessage(LogLevel.Warning, "Interaction {Id} ended before its answer was ready")]
        public static partial void TooLate(ILogger logger, Snowflake id);
    }
}
