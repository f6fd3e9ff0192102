using JJBot.Commands.Alerts.Told;
using JJBot.Commands.Claims;
using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;

namespace JJBot.Commands.Alerts;

/// <summary>What those who manage a server, and everybody in it, do with its alerts.</summary>
public sealed class AlertCommands
{
    /// <summary>Ends the description of what only those do who manage the server.</summary>
    public const string Mark = " (server managers)";

    public AlertCommands(
        SubscriptionDesk desk,
        AlertExplainer explainer,
        SubscriptionOptions options,
        DigestSettings digests,
        SubscriptionCards cards,
        CardButtons card,
        AlertTester tester,
        ToldButtons told,
        KnowledgeBase knowledge,
        ClaimCompletion claims)
    {
        var list = new ListAlertsCommand(desk, digests);
        Family = new CommandFamily(
            "alerts",
            "Which channels hear of new claims, and of which",
            new SubscribeCommand(desk, options, digests, cards),
            new EditAlertsCommand(desk, options, digests, cards),
            new TestAlertCommand(cards, tester),
            new PauseAlertsCommand(desk, cards),
            new UnsubscribeCommand(cards),
            list,
            new WhyCommand(knowledge, explainer, claims));
        Buttons = [list, .. card.All, new TestAlertButton(cards, tester), .. told.All];
    }

    public CommandFamily Family { get; }

    public IReadOnlyList<IButton> Buttons { get; }
}
