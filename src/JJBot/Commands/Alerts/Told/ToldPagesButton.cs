using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Replies;

namespace JJBot.Commands.Alerts.Told;

/// <summary>A button below an alert: shows more of what it is about, in pages, to the person who pressed.</summary>
/// <param name="verb">What its custom_id begins with: the alert and the subscription follow, then, on a page that was opened, the number of another.</param>
/// <param name="reader">Finds the alert.</param>
/// <param name="show">What is shown.</param>
public sealed class ToldPagesButton(string verb, AlertReader reader, Func<ToldAlert, ToldPage, CancellationToken, Task<MessageBody>> show) : IButton
{
    private const int LongestPage = 4;

    public string Verb => verb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var parts = CustomId.RestOf(interaction).Split(':');
        if (parts.Length < 2 || AlertId.TryParse(parts[0]) is not { } alert || SubscriptionId.TryParse(parts[1]) is not { } subscription)
        {
            return Problem.OldButton("Ask with /timeline instead.");
        }

        return await reader.FindAsync(alert, subscription, Asker.Of(interaction), interaction.User.Id.ToString(), cancellationToken) is { } told
            ? Answering.With(interaction, await show(told, new ToldPage(PageIn(parts[^1]), page => $"{verb}:{alert}:{subscription}:{page}"), cancellationToken))
            : Problem.Reply("I cannot find that alert any more. Ask with /timeline instead.");
    }

    /// <summary>Below the alert itself an id stands there.</summary>
    private static int PageIn(string last) =>
        last.Length <= LongestPage ? CustomId.PageIn(last) ?? 1 : 1;
}

/// <param name="Number">From 1.</param>
/// <param name="CustomIdOf">The custom_id of the button that turns to a page.</param>
public sealed record ToldPage(int Number, Func<int, string> CustomIdOf);
