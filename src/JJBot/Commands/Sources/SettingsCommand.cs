using JJBot.Discord.Interactions;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary><c>/source settings</c>: what this server has settled, with what changes it.</summary>
public sealed class SettingsCommand(SettingsDesk settings) : ISubcommand
{
    public Subcommand Definition { get; } = new("settings", "Trusted outlets, second approval, where I tell moderators");

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var rules = await settings.ReadAsync(moderator, cancellationToken);
        return InteractionResponse.Message(SettingsReply.From(rules, note: null), ephemeral: true);
    }
}
