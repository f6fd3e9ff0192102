using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Commands.Claims;

/// <summary><c>/claim words</c>: says in which other words fans ask for what a claim says, so that their questions find it.</summary>
public sealed class TeachClaimCommand(OwnClaim own, ClaimReview review) : ICompletingSubcommand
{
    private const string Words = "words";

    public Subcommand Definition { get; } = new(
        "words",
        $"Say in which other words fans ask for a claim{Moderator.Mark}",
        ClaimCompletion.Option,
        new CommandOption(Words, "With commas between; they replace those it has, and none are left where this is left out") { MaxLength = 1_500 });

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var item = await own.ReadAsync(interaction, moderator, cancellationToken);
        var words = AskedAs.TryRead(interaction.String(Words) ?? "", out var mistake) ?? throw new UserMistakeException(mistake!);
        var outcome = await review.TeachAsync(item.Claim.Id, words, moderator.Actor, moderator.Server, cancellationToken);
        var done = words.Count == 0 ? "Asked for in its own words alone" : $"Also asked as {Markdown.EscapeLine(string.Join(", ", words))}";
        return InteractionResponse.Message(new MessageBody([DoneCard.From(ReviewNote.Of(outcome, done, item.Claim.Statement))]), ephemeral: true);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) => own.CompleteAsync(interaction);
}
