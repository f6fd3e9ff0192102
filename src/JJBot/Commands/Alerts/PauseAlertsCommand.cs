using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Commands.Alerts;

/// <summary><c>/alerts pause</c>: the channel hears nothing for a while; the card has the button to go on.</summary>
public sealed class PauseAlertsCommand(SubscriptionDesk desk, SubscriptionCards cards) : ISubcommand
{
    public Subcommand Definition { get; } = new("pause", $"Tell a channel nothing for a while{AlertCommands.Mark}", AlertPlace.Definition);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var manager = Moderator.ManagerOf(interaction);
        var place = AlertPlace.Of(interaction);
        var subscription = await cards.FindAsync(place, manager.Server, cancellationToken);
        if (subscription.PausedAt is null)
        {
            subscription = SubscriptionCards.Require(await desk.PauseAsync(subscription.Id, manager.Actor, manager.Server, cancellationToken));
        }

        return InteractionResponse.Message(await cards.ShowAsync(subscription, place, title: null, cancellationToken), ephemeral: true);
    }
}
