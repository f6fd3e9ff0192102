using JJBot.Commands.Alerts.Told;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts.Subscriptions;

/// <summary>What a channel could hear less of, a button for each.</summary>
internal static class LessToHearReply
{
    public const string Verb = "alert-less";

    /// <param name="subscription">The channel's.</param>
    /// <param name="offered">One to three.</param>
    /// <param name="alert">The id of the alert that was not for them.</param>
    public static MessageBody From(Subscription subscription, IReadOnlyList<LessToHear> offered, string alert) => new(
    [
        new Container(
            [
                new TextDisplay($"### What should <#{subscription.Target.ChannelId}> hear from now on?"),
                new ActionRow(
                [
                    .. offered.Select(each => Button.Of($"{Verb}:{each.Word}:{alert}:{subscription.Id}", each.Label)),
                    Button.Of($"{SubscriptionCard.EditVerb}:{subscription.Id}", "Something else"),
                ]),
            ],
            Accent.Neutral),
    ]);
}
