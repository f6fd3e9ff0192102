using JJBot.Commands.Forms;
using JJBot.Commands.Review;
using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Commands.Claims;

/// <summary>Changes what a claim says, before it is accepted or after.</summary>
public sealed class EditClaimForm(ReviewDesk desk, ClaimReview review, ClaimEditReader reader, CardDesk cards) : Form
{
    public override string Verb => "edited";

    public override IReadOnlyList<FormField> Fields { get; } =
        [ClaimFields.Statement, ClaimFields.About, ClaimFields.Value, ClaimFields.Standing, ClaimFields.SaidBy];

    protected override string Title => "Edit the claim";

    public InteractionResponse Open(Claim claim) => Open(claim.Id.Value, ClaimFields.DraftOf(TypedClaim.Of(claim)));

    protected override async Task<MessageBody> TakeAsync(string about, Draft draft, Moderator moderator, CancellationToken cancellationToken)
    {
        var item = ClaimId.TryParse(about) is { } id ? await desk.FindAsync(id, moderator.Server, cancellationToken) : null;
        if (item is null)
        {
            throw new UserMistakeException("That claim is no longer here, so nothing was changed.");
        }

        var edit = reader.TryRead(Typed(draft), item.Claim, out var mistake) ?? throw new UserMistakeException(Markdown.EscapeLine(mistake!));
        var outcome = await review.EditAsync(item.Claim.Id, edit, moderator.Actor, moderator.Server, cancellationToken);
        var isWaiting = item.Claim.Review == ReviewState.Proposed;
        var note = ReviewNote.Of(outcome, "Edited", edit.Statement, isWaiting ? item.Claim.Id : null);
        return new MessageBody([isWaiting ? await cards.ShowAsync(moderator.Server, item, note, cancellationToken) : DoneCard.From(note)]);
    }

    private static TypedClaim Typed(Draft draft) => new(
        draft[ClaimFields.Statement.Id], draft[ClaimFields.About.Id], draft[ClaimFields.Standing.Id], draft[ClaimFields.Value.Id], draft[ClaimFields.SaidBy.Id]);
}
