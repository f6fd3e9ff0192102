using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Commands.Alerts;

/// <summary><c>/alerts edit</c>: shows what a channel is told with all that changes it; what is stated is changed at once.</summary>
public sealed class EditAlertsCommand(SubscriptionDesk desk, SubscriptionOptions options, DigestSettings digests, SubscriptionCards cards) : ICompletingSubcommand
{
    public Subcommand Definition { get; } = new("edit", $"Change what a channel is told of, and how{AlertCommands.Mark}", options.Definitions);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var manager = Moderator.ManagerOf(interaction);
        var place = AlertPlace.Of(interaction);
        var change = options.Read(interaction);
        var subscription = await cards.FindAsync(place, manager.Server, cancellationToken);
        await digests.SettleAsync(interaction.String(TimeZoneOption.Name), manager, cancellationToken);
        if (change != new SubscriptionChange())
        {
            subscription = SubscriptionCards.Require(await desk.ChangeAsync(subscription.Id, change, manager.Actor, manager.Server, cancellationToken));
        }

        return InteractionResponse.Message(await cards.ShowAsync(subscription, place, title: null, cancellationToken), ephemeral: true);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Moderator.IsManager(interaction.MemberPermissions) ? options.Complete(interaction) : []);
}
