using JJBot.Discord.Interactions;
using JJBot.Replies.Asking;

namespace JJBot.Commands.Alerts.Watching;

/// <summary>Below a question that has no answer: whoever presses is told once it has one. The question itself stands in the custom_id.</summary>
public sealed class WatchButton(Watcher watcher) : IButton
{
    public string Verb => AskReply.WatchVerb;

    public Deferral DeferralFor(Interaction interaction) => Deferral.Ephemeral;

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken) =>
        InteractionResponse.Message(await watcher.WatchQuestionAsync(interaction, CustomId.RestOf(interaction), cancellationToken), ephemeral: true);
}
