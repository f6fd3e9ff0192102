using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Shows;
using JJBot.Replies;
using JJBot.Replies.Alerts;
using JJBot.Replies.Alerts.Subscriptions;

namespace JJBot.Commands.Alerts.Told;

/// <summary>Below an alert that a channel would rather not have heard: offers those who manage the server to hear less.</summary>
public sealed class NotForUsButton(AlertReader reader, SubscriptionCards cards, Show show) : IButton
{
    public string Verb => AlertReply.NotForUsVerb;

    public Deferral DeferralFor(Interaction interaction) => Deferral.Ephemeral;

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var manager = Moderator.ManagerOf(interaction);
        if (CustomId.RestOf(interaction).Split(':') is not [var alert, var told, _] || SubscriptionId.TryParse(told) is not { } id)
        {
            return Problem.OldButton("Please use /alerts edit.");
        }

        var subscription = await cards.FindAsync(id, manager.Server, cancellationToken);
        var found = AlertId.TryParse(alert) is { } alertId && await reader.FindAsync(alertId, id, manager.Server, manager.Actor.Id, cancellationToken) is { } about
            ? LessToHear.Of(subscription.Filter, about, show)
            : [];
        // Of a digest, or where nothing can be taken away by one click, everything is offered.
        var body = found.Count > 0
            ? LessToHearReply.From(subscription, found, alert)
            : await cards.ShowAsync(subscription, AlertPlace.Here(interaction), title: null, cancellationToken);
        return InteractionResponse.Message(body, ephemeral: true);
    }
}
