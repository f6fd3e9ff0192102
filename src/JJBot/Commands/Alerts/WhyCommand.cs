using JJBot.Commands.Claims;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Replies.Alerts.Subscriptions;

namespace JJBot.Commands.Alerts;

/// <summary><c>/alerts why</c>: why a claim was told in a channel, or was not; for everybody. One that no longer counts is found by its id.</summary>
public sealed class WhyCommand(KnowledgeBase knowledge, AlertExplainer explainer, ClaimCompletion claims) : ICompletingSubcommand
{
    public Subcommand Definition { get; } = new("why", "Why a claim was told in a channel, or was not", ClaimCompletion.Option, AlertPlace.Definition);

    public bool IsForModerators => false;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (interaction.GuildId is null)
        {
            throw new UserMistakeException("Alerts belong to a server's channels: please ask in one of yours.");
        }

        var (scope, typed) = (Asker.Of(interaction), ClaimCompletion.TypedIn(interaction));
        var place = AlertPlace.Of(interaction);
        var id = ClaimId.TryParse(typed) ?? throw ClaimCompletion.Unknown(typed);
        var lines = await explainer.WhyAsync(id, place.Id.ToString(), scope, cancellationToken);
        var claim = knowledge.Current.Find(id, scope);
        return claim is null && lines is [{ Kind: WhyKind.NoClaim or WhyKind.NotSubscribed }]
            ? throw ClaimCompletion.Unknown(typed)
            : InteractionResponse.Message(WhyReply.From(id, claim, place.Id, lines), ephemeral: true);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(claims.Of(interaction, _ => true));
}
