using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts;

/// <summary>One message for what would have been several: a line for each, the newest standing last as in the channel.</summary>
internal static class DigestReply
{
    /// <summary>In characters: what a message holds, with something to spare for its head and foot.</summary>
    private const int Room = MessageLimits.Text - 400;

    private const int LongestPiece = 200;

    /// <param name="kind">Why they were gathered.</param>
    /// <param name="told">At least one, in the order in which they came.</param>
    /// <param name="subscription">To whom.</param>
    /// <param name="address">What its button is about.</param>
    public static MessageBody From(DigestKind kind, IReadOnlyList<DeliveryItem> told, Subscription subscription, AlertAddress address)
    {
        var lines = told.Select(item => Line(item.Step, AlertText.Of(item.Content, subscription.Spoilers, LongestPiece))).ToList();
        var verb = subscription.Kind == SubscriptionKind.Channel ? AlertReply.NotForUsVerb : AlertReply.StopVerb;
        var container = new Container(
            [
                new TextDisplay($"### {Title(kind, told.Count)}"),
                new TextDisplay(Replies.Room.Fill(lines, Room, rest => $"-# and {rest} more, too many for one message: `/timeline` has them all")),
                new ActionRow(address.Button(verb, subscription.Kind == SubscriptionKind.Channel ? "Not for us" : "Stop telling me")),
            ],
            Accent.Neutral);
        return AlertReply.Addressed(container, subscription);
    }

    private static string Title(DigestKind kind, int count) => kind switch
    {
        DigestKind.Daily => $"Today: {Counted.Of(count, "new claim")}",
        DigestKind.Weekly => $"This week: {Counted.Of(count, "new claim")}",
        DigestKind.CatchUp => $"While I could not tell you: {Counted.Of(count, "new claim")}",
        _ => $"All at once: {Counted.Of(count, "new claim")}",
    };

    private static string Line(DeliveryStep step, AlertText text)
    {
        var change = step == DeliveryStep.Message ? text.News : text.Content.Change;
        // Small print stands at the beginning of a line, and so in no list.
        return $"**{text.Headline}** {text.Attribution}{(change is null ? "" : $"\n{text.Of(change)}")}\n-# {text.Citation}";
    }
}
