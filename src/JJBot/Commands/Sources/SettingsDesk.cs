using JJBot.Discord.Interactions;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Settles a rule of a server anew and shows all of them as they are then.</summary>
public sealed class SettingsDesk(ServerSettings settings)
{
    public Task<ServerRules> ReadAsync(Moderator moderator, CancellationToken cancellationToken) => settings.ReadAsync(moderator.Server, cancellationToken);

    /// <param name="moderator">Who settles it, and where.</param>
    /// <param name="change">What.</param>
    /// <param name="words">What is then settled, in a few words of ours.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<MessageBody> ChangeAsync(Moderator moderator, RuleChange change, string words, CancellationToken cancellationToken)
    {
        var outcome = await settings.ChangeAsync(change, moderator.Actor, moderator.Server, cancellationToken);
        var rules = await settings.ReadAsync(moderator.Server, cancellationToken);
        // What it was before is one click away on the same card.
        return SettingsReply.From(rules, ReviewNote.Of(outcome, "Settled", words) with { UndoId = null });
    }
}
