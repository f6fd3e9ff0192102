using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Replies;
using JJBot.Replies.Alerts.Subscriptions;

namespace JJBot.Commands.Alerts;

/// <summary>Sends an example from a subscription's card, which stays as it is.</summary>
public sealed class TestAlertButton(SubscriptionCards cards, AlertTester tester) : IButton
{
    public string Verb => SubscriptionCard.TestVerb;

    public Deferral DeferralFor(Interaction interaction) => Deferral.Ephemeral;

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var manager = Moderator.ManagerOf(interaction);
        if (SubscriptionId.TryParse(CustomId.RestOf(interaction)) is not { } id)
        {
            return Problem.OldButton("Please use /alerts test.");
        }

        var subscription = await cards.FindAsync(id, manager.Server, cancellationToken);
        return InteractionResponse.Message(MessageBody.Text(await tester.SendAsync(subscription, cancellationToken)), ephemeral: true);
    }
}
