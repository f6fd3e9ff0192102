using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts;

/// <summary>The look of an alert. Later it is amended in place, and the same again.</summary>
public static class AlertReply
{
    public const string TimelineVerb = "alert-timeline";
    public const string SourcesVerb = "alert-sources";
    public const string NotForUsVerb = "alert-not-for-us";
    public const string StopVerb = "watch-stop";

    /// <param name="content">What is told.</param>
    /// <param name="subscription">To whom.</param>
    /// <param name="address">What its buttons are about; null for an example without any.</param>
    public static MessageBody From(AlertContent content, Subscription subscription, AlertAddress? address)
    {
        List<Component> components = [.. AlertText.Fitted(content, subscription.Spoilers, Texts).Select(text => new TextDisplay(text))];
        if (address is not null)
        {
            components.Add(new ActionRow(Buttons(address, subscription)));
        }

        return Addressed(new Container(components, content.Stands ? Accent.Of(content.Status) : Accent.Neutral), subscription);
    }

    /// <summary>Told to the subscription's role, where it has one.</summary>
    internal static MessageBody Addressed(Container container, Subscription subscription) => Snowflake.TryParse(subscription.RoleId, out var role)
        ? new MessageBody([new TextDisplay($"<@&{role}>"), container]) { PingedRole = role }
        : new MessageBody([container]);

    private static List<string> Texts(AlertText text)
    {
        string[] texts =
        [
            $"{text.Kicker}\n### {text.Headline}",
            $"{text.Quote}\n{text.Attribution}",
            $"{(text.News is { } news ? text.Of(news) : "")}\n{text.Notes}".Trim('\n'),
            string.Join('\n', new[] { text.Citation, text.Count }.OfType<string>().Select(line => $"-# {line}")),
        ];
        return [.. texts.Where(one => one.Length > 0)];
    }

    private static Component[] Buttons(AlertAddress address, Subscription subscription) =>
    [
        address.Button(TimelineVerb, "Timeline"),
        address.Button(SourcesVerb, "Sources"),
        subscription.Kind == SubscriptionKind.Channel ? address.Button(NotForUsVerb, "Not for us") : address.Button(StopVerb, "Stop telling me"),
    ];
}
