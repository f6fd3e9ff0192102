using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Replies.Alerts.Subscriptions;

namespace JJBot.Commands.Alerts;

/// <summary>All buttons and selects of a subscription's card, written out as they stand on it.</summary>
public sealed class CardButtons
{
    private readonly SubscriptionDesk desk;
    private readonly SubscriptionCards cards;

    public CardButtons(SubscriptionDesk desk, SubscriptionCards cards)
    {
        (this.desk, this.cards) = (desk, cards);
        All =
        [
            Changes(SubscriptionCard.TopicsVerb, press => new SubscriptionChange { Topics = press.Interaction.Values }),
            Changes(SubscriptionCard.StatusVerb, press => new SubscriptionChange { MinimumStatus = SubscriptionChoices.Statuses.Find(press.Chosen) }),
            Changes(SubscriptionCard.ModeVerb, press => new SubscriptionChange { Mode = SubscriptionChoices.Modes.Find(press.Chosen) }),
            Changes(SubscriptionCard.SpoilersVerb, press => new SubscriptionChange { Spoilers = SubscriptionChoices.Spoilers.Find(press.Chosen) }),
            Changes(SubscriptionCard.RoleVerb, press => new SubscriptionChange { RoleId = RoleOf(press) }),
            Changes(SubscriptionCard.CrosspostVerb, press => new SubscriptionChange { Crosspost = press.Chosen == SubscriptionCard.On }),
            Does(SubscriptionCard.PauseVerb, desk.PauseAsync),
            Does(SubscriptionCard.ResumeVerb, desk.ResumeAsync),
            new SubscriptionButton(SubscriptionCard.EndVerb, (press, cancellationToken) => cards.EndAsync(press.Id, press.Manager, cancellationToken)),
            new SubscriptionButton(SubscriptionCard.EditVerb, EditAsync),
        ];
    }

    private delegate Task<SubscriptionOutcome> Act(SubscriptionId id, Actor by, Scope server, CancellationToken cancellationToken);

    public IReadOnlyList<IButton> All { get; }

    /// <summary>Empty for none.</summary>
    private static string RoleOf(SubscriptionPress press) => Snowflake.TryParse(press.Chosen, out var id)
        ? SubscriptionOptions.Pingable(press.Interaction.Resolved.Roles?.GetValueOrDefault(id), press.Interaction).Id.ToString()
        : "";

    private SubscriptionButton Changes(string verb, Func<SubscriptionPress, SubscriptionChange> read) =>
        Does(verb, press => (id, by, server, cancellationToken) => desk.ChangeAsync(id, read(press), by, server, cancellationToken));

    private SubscriptionButton Does(string verb, Act act) => Does(verb, _ => act);

    private SubscriptionButton Does(string verb, Func<SubscriptionPress, Act> actOf) => new(verb, async (press, cancellationToken) =>
    {
        var outcome = await actOf(press)(press.Id, press.Manager.Actor, press.Manager.Server, cancellationToken);
        return await cards.ShowAsync(SubscriptionCards.Require(outcome), AlertPlace.Here(press.Interaction), title: null, cancellationToken);
    });

    private async Task<MessageBody> EditAsync(SubscriptionPress press, CancellationToken cancellationToken) => await cards.ShowAsync(
        await cards.FindAsync(press.Id, press.Manager.Server, cancellationToken), AlertPlace.Here(press.Interaction), title: null, cancellationToken);
}
