using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Shows;
using JJBot.Replies;
using JJBot.Replies.Alerts.Subscriptions;

namespace JJBot.Commands.Alerts.Told;

/// <summary>Takes one thing away from what a channel hears of. Which one follows from the alert, held against what the channel hears of now.</summary>
public sealed class LessToHearButton(SubscriptionDesk desk, AlertReader reader, SubscriptionCards cards, Show show) : IButton
{
    public string Verb => LessToHearReply.Verb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var manager = Moderator.ManagerOf(interaction);
        if (CustomId.RestOf(interaction).Split(':') is not [var word, var alert, var told]
            || AlertId.TryParse(alert) is not { } alertId || SubscriptionId.TryParse(told) is not { } id)
        {
            return Problem.OldButton("Please use /alerts edit.");
        }

        var subscription = await cards.FindAsync(id, manager.Server, cancellationToken);
        if (await reader.FindAsync(alertId, id, manager.Server, manager.Actor.Id, cancellationToken) is { } about
            && LessToHear.Of(subscription.Filter, about, show).FirstOrDefault(each => each.Word == word) is { } chosen)
        {
            subscription = SubscriptionCards.Require(await desk.ChangeAsync(id, chosen.Change, manager.Actor, manager.Server, cancellationToken));
        }

        return Answering.With(interaction, await cards.ShowAsync(subscription, AlertPlace.Here(interaction), "From now on in", cancellationToken));
    }
}
