using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;

namespace JJBot.Commands.Alerts;

/// <summary><c>/alerts subscribe</c>: from then on the channel hears of new claims.</summary>
public sealed class SubscribeCommand(SubscriptionDesk desk, SubscriptionOptions options, DigestSettings digests, SubscriptionCards cards) : ICompletingSubcommand
{
    public Subcommand Definition { get; } = new("subscribe", $"Tell a channel of new claims{AlertCommands.Mark}", options.Definitions);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var manager = Moderator.ManagerOf(interaction);
        var place = AlertPlace.Of(interaction);
        var wish = options.Read(interaction);
        if (PlaceRules.Refusal(place) is { } refusal)
        {
            throw new UserMistakeException(refusal);
        }

        await digests.SettleAsync(interaction.String(TimeZoneOption.Name), manager, cancellationToken);
        var outcome = await desk.SubscribeAsync(New(place, wish), manager.Actor, manager.Server, cancellationToken);
        var subscription = SubscriptionCards.Require(outcome);
        var title = outcome is SubscriptionOutcome.Already ? "Subscribed already, and left as it was:" : "Subscribed:";
        return InteractionResponse.Message(await cards.ShowAsync(subscription, place, title, cancellationToken), ephemeral: true);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Moderator.IsManager(interaction.MemberPermissions) ? options.Complete(interaction) : []);

    private static NewSubscription New(AlertPlace place, SubscriptionChange wish) => new(
        place.Id.ToString(),
        place.Kind,
        new SubscriptionFilter(wish.Topics, wish.Series, wish.Season is 0 ? null : wish.Season, wish.MinimumStatus ?? Status.Speculated),
        wish.Mode ?? DeliveryMode.Instant,
        wish.RoleId,
        wish.Spoilers ?? SpoilerPolicy.Hide,
        wish.Crosspost ?? false);
}
