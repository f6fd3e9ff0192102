using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts.Subscriptions;

/// <summary>The look of what a server's channels hear of; those who may change it have a button to each card.</summary>
internal static class SubscriptionListReply
{
    public const string PageVerb = "alert-list";
    private const int PerPage = 6;

    public static MessageBody From(IReadOnlyList<Subscription> subscriptions, DigestClock digests, int page, bool mayEdit)
    {
        if (subscriptions.Count == 0)
        {
            var next = mayEdit ? "Begin with `/alerts subscribe`." : "Those who manage the server begin with `/alerts subscribe`. For yourself there is `/watch add`.";
            return new MessageBody([new Container([new TextDisplay($"### No channel gets alerts\n{next}")], Accent.Neutral)]);
        }

        var pages = (subscriptions.Count + PerPage - 1) / PerPage;
        var number = Math.Clamp(page, 1, pages);
        List<Component> components =
        [
            new TextDisplay($"### {Counted.Of(subscriptions.Count, "channel")} hear{(subscriptions.Count == 1 ? "s" : "")} of new claims"),
            .. subscriptions.Skip((number - 1) * PerPage).Take(PerPage).Select(subscription => Entry(subscription, digests, mayEdit)),
        ];
        if (pages > 1)
        {
            components.Add(new ActionRow(
                Button.Of($"{PageVerb}:{number - 1}", "Previous", disabled: number == 1),
                Button.Of($"{PageVerb}:{number + 1}", "Next", disabled: number == pages)));
        }

        return new MessageBody([new Container(components, Accent.Neutral)]);
    }

    private static Component Entry(Subscription subscription, DigestClock digests, bool mayEdit)
    {
        var rest = SubscriptionWords.Rest(subscription) is { } words ? $"\n{words}" : "";
        var text = new TextDisplay($"**<#{subscription.Target.ChannelId}>** {SubscriptionWords.Sentence(subscription, digests)}{rest}");
        return mayEdit ? new Section([text], Button.Of($"{SubscriptionCard.EditVerb}:{subscription.Id}", "Edit")) : text;
    }
}
