using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;
using JJBot.Replies.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>What each kind of delivery looks like.</summary>
internal sealed class DeliveryBodies(Answerer answerer)
{
    public static AlertAddress AddressOf(PlannedDelivery delivery) =>
        new(delivery is { Step: not DeliveryStep.Digest, Items: [var item, ..] } ? item.Alert : null, delivery.Subscription.Id, delivery.Id);

    /// <summary>The alert itself, new or brought up to date.</summary>
    public static MessageBody AlertOf(PlannedDelivery delivery) => AlertReply.From(delivery.Items[0].Content, delivery.Subscription, AddressOf(delivery));

    /// <summary>What is sent as a message of its own.</summary>
    /// <returns>Null for a question that has no answer, or none any more: then there is nothing to tell.</returns>
    public async Task<MessageBody?> BodyOfAsync(PlannedDelivery delivery, CancellationToken cancellationToken)
    {
        var (subscription, address) = (delivery.Subscription, AddressOf(delivery));
        return delivery.Step switch
        {
            DeliveryStep.Message => AlertOf(delivery),
            DeliveryStep.Reply => ChangeReply.From(delivery.Items[0].Content, subscription, address),
            DeliveryStep.Digest => DigestReply.From(delivery.Digest ?? DigestKind.Burst, delivery.Items, subscription, address),
            DeliveryStep.Answer => await AnswerAsync(subscription, cancellationToken) is { } answer ? AnsweredReply.From(answer, subscription, address) : null,
            _ => throw new InvalidOperationException($"{delivery.Step} is no message."),
        };
    }

    private async Task<Answer?> AnswerAsync(Subscription watch, CancellationToken cancellationToken)
    {
        var asked = await answerer.AskAsync(watch.Question ?? "", asOf: null, watch.Server, cancellationToken);
        return asked.Answers.FirstOrDefault(answer => answer.Kind is AnswerKind.Answer or AnswerKind.Stale);
    }
}
