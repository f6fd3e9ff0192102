using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>Carries out one line of the ledger, and says what came of it.</summary>
internal sealed class DeliverySender(
    MessagePost post, MessageEditor editor, NewsPublisher publisher, DeliveryBodies bodies, DirectChannels direct, RoleKeeper roles, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Sends what was just written down as begun.</summary>
    public Task<SendResult> SendAsync(PlannedDelivery delivery, CancellationToken cancellationToken) =>
        CarryOutAsync(delivery, post.SendAsync, cancellationToken);

    /// <summary>Finds out what became of what an earlier process had begun; an edit or a publication is simply made again.</summary>
    public Task<SendResult> TakeUpAsync(PlannedDelivery delivery, CancellationToken cancellationToken) =>
        CarryOutAsync(delivery, (letter, token) => post.LookAsync(letter, delivery.BegunAt ?? clock.GetUtcNow(), token), cancellationToken);

    private async Task<SendResult> CarryOutAsync(
        PlannedDelivery delivery, Func<Letter, CancellationToken, Task<PostResult>> send, CancellationToken cancellationToken)
    {
        PostResult result;
        try
        {
            var (channel, refusal) = await OpenAsync(delivery, cancellationToken);
            result = refusal ?? await CarryOutAsync(delivery, channel, send, cancellationToken);
        }
        catch (KnowledgeException exception)
        {
            // What is to be sent could not be read; nothing was sent.
            result = new PostResult.NotSent(exception.Message, Pause);
        }

        return await ResultAsync(delivery, result, cancellationToken);
    }

    private async Task<PostResult> CarryOutAsync(
        PlannedDelivery delivery, Snowflake channel, Func<Letter, CancellationToken, Task<PostResult>> send, CancellationToken cancellationToken)
    {
        Snowflake? earlier = Snowflake.TryParse(delivery.EarlierMessageId, out var message) ? message : null;
        switch (delivery.Step, earlier)
        {
            case (DeliveryStep.Edit or DeliveryStep.Publish, null):
                return new PostResult.Gone();
            case (DeliveryStep.Publish, { } published):
                return await publisher.PublishAsync(channel, published, cancellationToken);
            case (DeliveryStep.Edit, { } edited):
                return await editor.EditAsync(channel, edited, DeliveryBodies.AlertOf(delivery), delivery.Attempts, cancellationToken);
            default:
                return await bodies.BodyOfAsync(delivery, cancellationToken) is { } body
                    ? await send(new Letter(channel, body, delivery.Nonce, DeliveryBodies.AddressOf(delivery).Tail, earlier), cancellationToken)
                    : new PostResult.Needless("the question has no answer any more");
        }
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

    private async Task<SendResult> ResultAsync(PlannedDelivery delivery, PostResult result, CancellationToken cancellationToken) => result switch
    {
        PostResult.Sent sent => new SendResult(new DeliveryOutcome.Sent(delivery.Id, sent.Message.ToString(), await NoteAsync(delivery, sent, cancellationToken))),
        PostResult.NotSent notSent => new SendResult(new DeliveryOutcome.Later(delivery.Id, notSent.Why, clock.GetUtcNow() + notSent.Wait)),
        PostResult.Closed closed => new SendResult(new DeliveryOutcome.Later(delivery.Id, closed.Why, clock.GetUtcNow() + Pause), closed.Why),
        PostResult.Refused refused => new SendResult(new DeliveryOutcome.Failed(delivery.Id, refused.Why)),
        PostResult.Unsure unsure => new SendResult(new DeliveryOutcome.Unsure(delivery.Id, unsure.Why)),
        PostResult.Gone => new SendResult(new DeliveryOutcome.Skipped(delivery.Id, "somebody deleted the message")),
        PostResult.Needless needless => new SendResult(new DeliveryOutcome.Skipped(delivery.Id, needless.Why)),
        _ => throw new InvalidOperationException($"{result.GetType().Name} is no result of a delivery."),
    };

    private async Task<string?> NoteAsync(PlannedDelivery delivery, PostResult.Sent sent, CancellationToken cancellationToken)
    {
        if (sent.RolePinged)
        {
            return null;
        }

        await roles.GiveUpAsync(delivery.Subscription, cancellationToken);
        return "its role was not pinged: it is gone, or I may not ping it";
    }
}

/// <summary>What came of carrying out a delivery.</summary>
/// <param name="Outcome">For the ledger.</param>
/// <param name="ClosedBecause">Why its place takes nothing any more; null where it does, or nothing is known of that.</param>
internal sealed record SendResult(DeliveryOutcome Outcome, string? ClosedBecause = null);
