using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Commands.Claims;

/// <summary><c>/claim resolve</c>: notes how what a claim says turned out.</summary>
public sealed class ResolveClaimCommand(OwnClaim own, ClaimReview review) : ICompletingSubcommand
{
    private const string Outcome = "outcome";

    private static readonly (Resolution Resolution, string Words)[] Outcomes =
        [(Resolution.CameTrue, "came true"), (Resolution.DidNot, "did not come true"), (Resolution.Unresolved, "is open again")];

    public Subcommand Definition { get; } = new(
        "resolve",
        $"Note how a claim turned out{Moderator.Mark}",
        ClaimCompletion.Option,
        new CommandOption(Outcome, "How it turned out")
        {
            Required = true,
            Choices = [.. Outcomes.Select(outcome => new Choice($"It {outcome.Words}", outcome.Words))],
        });

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var item = await own.ReadAsync(interaction, moderator, cancellationToken);
        if (Outcomes.FirstOrDefault(outcome => outcome.Words == interaction.String(Outcome)) is not { Words: { } words } chosen)
        {
            throw new UserMistakeException("Choose how it turned out from the list.");
        }

        var outcome = await review.ResolveAsync(item.Claim.Id, chosen.Resolution, moderator.Actor, moderator.Server, cancellationToken);
        return InteractionResponse.Message(new MessageBody([DoneCard.From(ReviewNote.Of(outcome, $"Noted that it {words}", item.Claim.Statement))]), ephemeral: true);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) => own.CompleteAsync(interaction);
}
