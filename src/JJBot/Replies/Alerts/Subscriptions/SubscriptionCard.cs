using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Replies.Alerts.Subscriptions;

/// <summary>The look of a channel's subscription: what it gets in one sentence, and below it all that can be changed by clicking.</summary>
internal static class SubscriptionCard
{
    public const string TopicsVerb = "alert-topics";
    public const string StatusVerb = "alert-status";
    public const string ModeVerb = "alert-mode";
    public const string SpoilersVerb = "alert-spoilers";
    public const string RoleVerb = "alert-role";
    public const string CrosspostVerb = "alert-crosspost";
    public const string PauseVerb = "alert-pause";
    public const string ResumeVerb = "alert-resume";
    public const string TestVerb = "alert-test";
    public const string EndVerb = "alert-end";
    public const string EditVerb = "alert-edit";
    public const string On = "on";
    public const string Off = "off";

    /// <param name="subscription">As it is now.</param>
    /// <param name="show">Its topics are offered.</param>
    /// <param name="digests">When the server's digests come.</param>
    /// <param name="title">What was just done: "Subscribed:"; null where nothing was.</param>
    /// <param name="warnings">What will not work there as one may expect, as Markdown.</param>
    public static MessageBody From(Subscription subscription, Show show, DigestClock digests, string? title, IReadOnlyList<string> warnings)
    {
        List<Component> components = [new TextDisplay(string.Join('\n', Lines(subscription, digests, title, warnings)))];
        components.AddRange(Selects(subscription, show));
        components.Add(new ActionRow(Buttons(subscription)));
        return new MessageBody([new Container(components, subscription is { PausedAt: null, Suspension: null } ? Accent.Done : Accent.Neutral)]);
    }

    private static IEnumerable<string> Lines(Subscription subscription, DigestClock digests, string? title, IReadOnlyList<string> warnings)
    {
        yield return $"### {title ?? "Alerts in"} <#{subscription.Target.ChannelId}>";
        yield return SubscriptionWords.Sentence(subscription, digests);
        if (SubscriptionWords.Rest(subscription) is { } rest)
        {
            yield return rest;
        }

        foreach (var warning in warnings)
        {
            yield return $"**Note:** {warning}";
        }
    }

    private static IEnumerable<Component> Selects(Subscription subscription, Show show)
    {
        var filter = subscription.Filter;
        if (show.Topics.Count <= MessageLimits.SelectOptions)
        {
            yield return Row(new StringSelect($"{TopicsVerb}:{subscription.Id}", [.. show.Topics.Select(topic => Option(topic, filter))])
            {
                Placeholder = "Every topic",
                MinValues = 0,
                MaxValues = show.Topics.Count,
            });
        }

        yield return Row(new StringSelect($"{StatusVerb}:{subscription.Id}", SubscriptionChoices.Statuses.Options(filter.MinimumStatus)) { Placeholder = "How firm" });
        yield return Row(new StringSelect($"{ModeVerb}:{subscription.Id}", SubscriptionChoices.Modes.Options(subscription.Mode)) { Placeholder = "When" });
        yield return Row(new StringSelect($"{SpoilersVerb}:{subscription.Id}", SubscriptionChoices.Spoilers.Options(subscription.Spoilers)) { Placeholder = "Spoilers" });
        yield return Row(new RoleSelect($"{RoleVerb}:{subscription.Id}")
        {
            Placeholder = "Ping no role",
            MinValues = 0,
            DefaultValues = Snowflake.TryParse(subscription.RoleId, out var role) ? [SelectDefaultValue.Role(role)] : null,
        });
    }

    private static SelectOption Option(Topic topic, SubscriptionFilter filter) =>
        new(topic.Name, topic.Name, topic.Question, Default: filter.Topics?.Contains(topic.Name, StringComparer.Ordinal) == true ? true : null);

    private static ActionRow Row(SelectMenu select) => new(select);

    private static List<Component> Buttons(Subscription subscription)
    {
        var id = subscription.Id;
        List<Component> buttons =
        [
            Button.Of($"{TestVerb}:{id}", "Send a test", ButtonStyle.Primary),
            subscription.PausedAt is null ? Button.Of($"{PauseVerb}:{id}", "Pause") : Button.Of($"{ResumeVerb}:{id}", "Go on", ButtonStyle.Success),
        ];
        if (subscription.Target.Kind == ChannelKind.Announcement)
        {
            buttons.Add(subscription.Crosspost
                ? Button.Of($"{CrosspostVerb}:{Off}:{id}", "Publish no longer")
                : Button.Of($"{CrosspostVerb}:{On}:{id}", "Publish to followers"));
        }

        buttons.Add(Button.Of($"{EndVerb}:{id}", "Unsubscribe", ButtonStyle.Danger));
        return buttons;
    }
}
