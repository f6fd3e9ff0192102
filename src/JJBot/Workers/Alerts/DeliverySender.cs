using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>Carries out one line of the ledger, and says what came of it.</summary>
internal sealed class DeliverySender(MessagePost post, MessageEditor editor, DeliveryBodies bodies, DirectChannels direct, NewsPublisher publisher, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Sends what was just written down as begun.</summary>
    public Task<SendResult> SendAsync(PlannedDelivery delivery, CancellationToken cancellationToken) =>
        CarryOutAsync(delivery, post.SendAsync, cancellationToken);

    /// <summary>Finds out what became of what an earlier process had begun; an edit is simply made again.</summary>
    public Task<SendResult> TakeUpAsync(PlannedDelivery delivery, CancellationToken cancellationToken) =>
        CarryOutAsync(delivery, (letter, token) => post.LookAsync(letter, delivery.BegunAt ?? clock.GetUtcNow(), token), cancellationToken);

    private async Task<SendResult> CarryOutAsync(
        PlannedDelivery delivery, Func<Letter, CancellationToken, Task<PostResult>> send, CancellationToken cancellationToken)
    {
        if (await bodies.BodyOfAsync(delivery, cancellationToken) is not { } body)
        {
            return new SendResult(new DeliveryOutcome.Skipped(delivery.Id, "the question has no answer any more"));
        }

        var (channel, result) = await OpenAsync(delivery, cancellationToken);
        Snowflake? earlier = Snowflake.TryParse(delivery.EarlierMessageId, out var message) ? message : null;
        result ??= delivery.Step == DeliveryStep.Edit
            ? await editor.EditAsync(channel, earlier, body, cancellationToken)
            : await send(new Letter(channel, body, delivery.Nonce, DeliveryBodies.AddressOf(delivery).Tail, earlier), cancellationToken);
        return await ResultAsync(delivery, channel, result, cancellationToken);
    }

    private async Task<(Snowflake Channel, PostResult? Refusal)> OpenAsync(PlannedDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return (await direct.ChannelOfAsync(delivery.Subscription.Target, cancellationToken), null);
        }
        catch (DiscordException exception)
        {
            return (default, MessagePost.Refusal(exception));
        }
    }

    private async Task<SendResult> ResultAsync(PlannedDelivery delivery, Snowflake channel, PostResult result, CancellationToken cancellationToken) => result switch
    {
        PostResult.Sent sent => new SendResult(new DeliveryOutcome.Sent(delivery.Id, sent.Message.ToString(), await NoteAsync(delivery, channel, sent, cancellationToken))),
        PostResult.NotSent notSent => new SendResult(new DeliveryOutcome.Later(delivery.Id, notSent.Why, clock.GetUtcNow() + notSent.Wait)),
        PostResult.Closed closed => new SendResult(new DeliveryOutcome.Later(delivery.Id, closed.Why, clock.GetUtcNow() + Pause), closed.Why),
        PostResult.Refused refused => new SendResult(new DeliveryOutcome.Failed(delivery.Id, refused.Why)),
        PostResult.Unsure unsure => new SendResult(new DeliveryOutcome.Unsure(delivery.Id, unsure.Why)),
        PostResult.Gone => new SendResult(new DeliveryOutcome.Skipped(delivery.Id, "somebody deleted the message")),
        _ => throw new InvalidOperationException($"{result.GetType().Name} is no result of a delivery."),
    };

    private async Task<string?> NoteAsync(PlannedDelivery delivery, Snowflake channel, PostResult.Sent sent, CancellationToken cancellationToken)
    {
        if (delivery.Step == DeliveryStep.Edit)
        {
            return null;
        }

        string?[] notes =
        [
            sent.RolePinged ? null : "its role was not pinged: it is gone, or I may not ping it",
            await publisher.PublishAsync(delivery.Subscription, channel, sent.Message, cancellationToken),
        ];
        return string.Join("; ", notes.OfType<string>()) is { Length: > 0 } note ? note : null;
    }
}

/// <summary>What came of carrying out a delivery.</summary>
/// <param name="Outcome">For the ledger.</param>
/// <param name="ClosedBecause">Why its place takes nothing any more; null where it does, or nothing is known of that.</param>
internal sealed record SendResult(DeliveryOutcome Outcome, string? ClosedBecause = null);
