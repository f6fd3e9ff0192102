using JJBot.Commands.Claims;
using JJBot.Knowledge.Review;
using JJBot.Replies.Review;

namespace JJBot.Commands.Review;

/// <summary>Every button of a review card.</summary>
public sealed class ReviewButtons(ReviewDesk desk, ClaimReview review, Undo undo, CardDesk cards, EditClaimForm form)
{
    public IReadOnlyList<IButton> All { get; } =
    [
        new OpenReviewButton(cards),
        new VerdictButton(desk, cards, ReviewCard.AcceptVerb, "Accepted", review.AcceptAsync),
        new EditButton(desk, form),
        new VerdictButton(desk, cards, ReviewCard.RejectVerb, "Rejected", review.RejectAsync),
        new SkipButton(desk, cards),
        new AcceptAllButton(desk, review, cards, isSure: false),
        new AcceptAllButton(desk, review, cards, isSure: true),
        new UndoButton(desk, undo, cards),
    ];
}
