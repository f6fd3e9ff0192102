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

    private const int QuoteRoom = 1_200;
    private const int NotesRoom = 600;

    /// <param name="content">What is told.</param>
    /// <param name="subscription">To whom.</param>
    /// <param name="address">What its buttons are about; null for an example without any.</param>
    public static MessageBody From(AlertContent content, Subscription subscription, AlertAddress? address)
    {
        var text = AlertText.Of(content, subscription.Spoilers);
        List<Component> components =
        [
            new TextDisplay($"{text.Kicker}\n### {text.Headline}"),
            new TextDisplay($"{text.Quote(QuoteRoom)}\n{text.Attribution}"),
        ];
        if (Changed(text) is { Length: > 0 } changed)
        {
            components.Add(new TextDisplay(changed));
        }

        components.Add(new TextDisplay(string.Join('\n', new[] { text.Citation, text.Count }.OfType<string>().Select(line => $"-# {line}"))));
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

    private static string Changed(AlertText text)
    {
        var news = text.News is { } change ? text.Of(change) : null;
        var notes = Room.Fill([.. text.Content.Notes.Select(note => $"*Now:* {text.Hidden(AlertText.Sentence(note))}")], NotesRoom, rest => $"-# and {rest} more");
        return $"{news}\n{notes}".Trim('\n');
    }

    private static Component[] Buttons(AlertAddress address, Subscription subscription) =>
    [
        address.Button(TimelineVerb, "Timeline"),
        address.Button(SourcesVerb, "Sources"),
        subscription.Kind == SubscriptionKind.Channel ? address.Button(NotForUsVerb, "Not for us") : address.Button(StopVerb, "Stop telling me"),
    ];
}
