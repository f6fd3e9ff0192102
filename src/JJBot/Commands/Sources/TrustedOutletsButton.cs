using JJBot.Discord.Interactions;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Opens the form with the outlets that are trusted now.</summary>
public sealed class TrustedOutletsButton(SettingsDesk desk, TrustedOutletsForm form) : IButton
{
    public string Verb => SettingsReply.OutletsVerb;

    /// <summary>A form must come at once.</summary>
    public Deferral DeferralFor(Interaction interaction) => Deferral.None;

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken) =>
        form.Open(await desk.ReadAsync(Moderator.Of(interaction), cancellationToken));
}
