using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Commands.Alerts;

/// <summary><c>/alerts test</c>: sends an example where a channel's alerts go.</summary>
public sealed class TestAlertCommand(SubscriptionCards cards, AlertTester tester) : ISubcommand
{
    public Subcommand Definition { get; } = new("test", $"Send a channel an example of an alert{AlertCommands.Mark}", AlertPlace.Definition);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var manager = Moderator.ManagerOf(interaction);
        var subscription = await cards.FindAsync(AlertPlace.Of(interaction), manager.Server, cancellationToken);
        return InteractionResponse.Message(MessageBody.Text(await tester.SendAsync(subscription, cancellationToken)), ephemeral: true);
    }
}
