using JJBot.Discord.Interactions;
using JJBot.Knowledge.Review;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Turns the second approval on or off; which of the two stands in the custom_id, so that an old button does what it says.</summary>
public sealed class SecondApprovalButton(SettingsDesk desk) : IButton
{
    public string Verb => SettingsReply.SecondApprovalVerb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var isOn = CustomId.RestOf(interaction) == SettingsReply.On;
        var words = isOn ? "two moderators have to accept a claim" : "one moderator is enough to accept a claim";
        return Answering.With(interaction, await desk.ChangeAsync(Moderator.Of(interaction), new RuleChange(SecondApproval: isOn), words, cancellationToken));
    }
}
