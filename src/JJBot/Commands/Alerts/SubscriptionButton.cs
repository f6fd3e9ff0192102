using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Replies;

namespace JJBot.Commands.Alerts;

/// <summary>A button or select of a subscription's card. Whoever uses it has to manage the server, on each click, on old cards too.</summary>
/// <param name="verb">What its custom_id begins with; the subscription's id stands last in it.</param>
/// <param name="act">Does it, and shows what came of it.</param>
public sealed class SubscriptionButton(string verb, Func<SubscriptionPress, CancellationToken, Task<MessageBody>> act) : IButton
{
    public string Verb => verb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var manager = Moderator.ManagerOf(interaction);
        return SubscriptionId.TryParse(interaction.CustomId.Split(':')[^1]) is { } id
            ? Answering.With(interaction, await act(new SubscriptionPress(id, interaction, manager), cancellationToken))
            : Problem.OldButton("Please use /alerts edit again.");
    }
}

/// <param name="Id">Of the subscription that is meant.</param>
/// <param name="Interaction">The click.</param>
/// <param name="Manager">Who clicked.</param>
public sealed record SubscriptionPress(SubscriptionId Id, Interaction Interaction, Moderator Manager)
{
    /// <summary>What was chosen in a select, or stands between the verb and the id of a button.</summary>
    public string? Chosen => Interaction.Values is [var value, ..] ? value : Interaction.CustomId.Split(':') is [_, var word, _] ? word : null;
}
