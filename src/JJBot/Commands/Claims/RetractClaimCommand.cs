using JJBot.Discord.Interactions;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Commands.Claims;

/// <summary><c>/claim retract</c>: takes an accepted claim out of the answers.</summary>
public sealed class RetractClaimCommand(OwnClaim own, ClaimReview review) : ICompletingSubcommand
{
    private const string Reason = "reason";

    public Subcommand Definition { get; } = new(
        "retract",
        $"Answer no longer from a claim{Moderator.Mark}",
        ClaimCompletion.Option,
        new CommandOption(Reason, "Why; the audit keeps it") { Required = true, MaxLength = 300 });

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var item = await own.ReadAsync(interaction, moderator, cancellationToken);
        var outcome = await review.RetractAsync(item.Claim.Id, interaction.String(Reason) ?? "", moderator.Actor, moderator.Server, cancellationToken);
        return InteractionResponse.Message(new MessageBody([DoneCard.From(ReviewNote.Of(outcome, "Retracted", item.Claim.Statement))]), ephemeral: true);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) => own.CompleteAsync(interaction);
}
