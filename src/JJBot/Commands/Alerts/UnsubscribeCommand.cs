using JJBot.Discord.Interactions;

namespace JJBot.Commands.Alerts;

/// <summary><c>/alerts unsubscribe</c>: the channel hears nothing more.</summary>
public sealed class UnsubscribeCommand(SubscriptionCards cards) : ISubcommand
{
    public Subcommand Definition { get; } = new("unsubscribe", $"Tell a channel nothing more{AlertCommands.Mark}", AlertPlace.Definition);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var manager = Moderator.ManagerOf(interaction);
        var subscription = await cards.FindAsync(AlertPlace.Of(interaction), manager.Server, cancellationToken);
        return InteractionResponse.Message(await cards.EndAsync(subscription.Id, manager, cancellationToken), ephemeral: true);
    }
}
