using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Alerts.Subscriptions;

/// <summary>What can be chosen of how a channel is told, the same in commands and on the card.</summary>
internal static class SubscriptionChoices
{
    public static ChoiceList<Status> Statuses { get; } = new(
    [
        (Status.Speculated, "guess", "Guesses too", "Whatever is claimed, wishes as well"),
        (Status.Reported, "reported", "Reported or confirmed", "What an outlet or the makers say, denials as well"),
        (Status.Confirmed, "confirmed", "Confirmed only", "What the makers say on the record"),
    ]);

    public static ChoiceList<DeliveryMode> Modes { get; } = new(
    [
        (DeliveryMode.Instant, "instant", "As it comes", "One message for each claim"),
        (DeliveryMode.Daily, "daily", "Once a day", "One message in the evening, if there is something"),
        (DeliveryMode.Weekly, "weekly", "Once a week", "One message at the weekend, if there is something"),
    ]);

    public static ChoiceList<SpoilerPolicy> Spoilers { get; } = new(
    [
        (SpoilerPolicy.Hide, "hide", "Hide spoilers", "Behind a click"),
        (SpoilerPolicy.Show, "show", "Show spoilers", "For channels where everybody knows"),
        (SpoilerPolicy.LeaveOut, "leave-out", "Leave spoilers out", "They are not told there at all"),
    ]);
}

/// <summary>Values with the word that stands for each on the wire, its label, and what it means.</summary>
internal sealed class ChoiceList<T>(IReadOnlyList<(T Value, string Word, string Label, string Description)> all)
    where T : struct, Enum
{
    /// <summary>For a command's option.</summary>
    public IReadOnlyList<Choice> Choices { get; } = [.. all.Select(each => new Choice(each.Label, each.Word))];

    /// <summary>The value of a word; null where there is none.</summary>
    public T? Find(string? word)
    {
        foreach (var each in all)
        {
            if (each.Word == word)
            {
                return each.Value;
            }
        }

        return null;
    }

    /// <summary>For a select, with what is chosen already.</summary>
    public IReadOnlyList<SelectOption> Options(T chosen) =>
        [.. all.Select(each => new SelectOption(each.Label, each.Word, each.Description, Default: each.Value.Equals(chosen) ? true : null))];
}
