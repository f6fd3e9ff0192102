using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Settles the channel where moderators are told; none where none is chosen.</summary>
public sealed class NoticesSelect(SettingsDesk desk) : IButton
{
    public string Verb => SettingsReply.NoticesVerb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var chosen = interaction.Values is [var value] && Snowflake.TryParse(value, out var id) ? interaction.Resolved.Channels?.GetValueOrDefault(id) : null;
        var words = chosen is null ? "notices go nowhere; of a dead feed I tell where it was added" : $"notices go to #{chosen.Name}";
        return Answering.With(interaction, await desk.ChangeAsync(moderator, new RuleChange(NoticesTo: chosen?.Id.ToString() ?? ""), words, cancellationToken));
    }
}
