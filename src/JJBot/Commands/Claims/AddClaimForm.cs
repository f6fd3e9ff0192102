using System.Globalization;
using JJBot.Commands.Forms;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Review;

namespace JJBot.Commands.Claims;

/// <summary>Takes a claim that a moderator writes by hand. What it is about stands in the custom_id: the source, and the number of its standing.</summary>
public sealed class AddClaimForm(ClaimReview review, ClaimEditReader reader) : Form
{
    private static readonly FormField Quote = new("quote", "The exact words", TextInputStyle.Paragraph)
    {
        MaxLength = 1_500,
        Description = "Copied out of one paragraph of the source",
    };

    public override string Verb => "claimadd";

    public override IReadOnlyList<FormField> Fields { get; } = [Quote, ClaimFields.Statement, ClaimFields.About, ClaimFields.Value, ClaimFields.SaidBy];

    protected override string Title => "Write a claim";

    public InteractionResponse Open(SourceId source, long standing) => Open($"{source}:{standing}", Draft.Empty);

    protected override async Task<MessageBody> TakeAsync(string about, Draft draft, Moderator moderator, CancellationToken cancellationToken)
    {
        if (Read(about) is not var (source, standing))
        {
            throw new UserMistakeException("That form is from an older version of me. Please start again with /claim add.");
        }

        var typed = new TypedClaim(draft[ClaimFields.Statement.Id], draft[ClaimFields.About.Id], standing, draft[ClaimFields.Value.Id], draft[ClaimFields.SaidBy.Id]);
        var says = reader.TryRead(typed, before: null, out var mistake) ?? throw new UserMistakeException(Markdown.EscapeLine(mistake!));
        var claim = new NewClaim(source, draft[Quote.Id], says);
        var outcome = await review.AddAsync(claim, moderator.Actor, moderator.Server, cancellationToken);
        return outcome is ReviewOutcome.Refused refused
            ? throw new UserMistakeException(Markdown.EscapeLine(refused.Sentence))
            : new MessageBody([DoneCard.From(ReviewNote.Of(outcome, "Added", says.Statement))]);
    }

    private static (SourceId Source, string Standing)? Read(string about) =>
        about.Split(':') is [var source, var number]
        && SourceId.TryParse(source) is { } id
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var standing)
        && Standings.All.ElementAtOrDefault(standing) is { } words
            ? (id, words)
            : null;
}
