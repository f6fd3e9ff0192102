using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts;

/// <summary>What the buttons of an alert are about. The delivery at the end tells the bot, after a crash, whether the message was sent.</summary>
/// <param name="Alert">Null for a digest, which tells several.</param>
public sealed record AlertAddress(AlertId? Alert, SubscriptionId Subscription, DeliveryId Delivery)
{
    private const string None = "-";

    /// <summary>What all custom ids of the message end with, and those of no other message.</summary>
    public string Tail => $":{Delivery}";

    /// <summary>At most 100 characters, as Discord demands: ids have 26, verbs at most 16.</summary>
    public string ToCustomId(string verb) => $"{verb}:{Alert?.Value ?? None}:{Subscription}{Tail}";

    internal Button Button(string verb, string label) => Discord.Wire.Button.Of(ToCustomId(verb), label);
}
