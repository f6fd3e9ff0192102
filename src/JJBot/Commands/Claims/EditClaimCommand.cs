using JJBot.Discord.Interactions;

namespace JJBot.Commands.Claims;

/// <summary><c>/claim edit</c>: opens the form with what a claim says.</summary>
public sealed class EditClaimCommand(OwnClaim own, EditClaimForm form) : ICompletingSubcommand
{
    public Subcommand Definition { get; } = new("edit", $"Change what a claim says{Moderator.Mark}", ClaimCompletion.Option);

    public Deferral DeferralFor(Interaction interaction) => Deferral.None;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) =>
        form.Open((await own.ReadAsync(interaction, Moderator.Of(interaction), cancellationToken)).Claim);

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) => own.CompleteAsync(interaction);
}
