namespace JJBot.Knowledge.Answers.Asking;

/// <summary>An answer that is decided once its quotes are at hand: a claim that cannot be quoted is left out of the view, and it is decided anew.</summary>
/// <param name="View">What bears on it; null for an answer that rests on no claim.</param>
/// <param name="Decide">Makes the answer of the view.</param>
/// <param name="Answer">The answer itself where it rests on no claim.</param>
internal sealed record PendingAnswer(ClaimView? View, Func<ClaimView, Answer> Decide, Answer? Answer = null)
{
    public static PendingAnswer Of(Answer settled) => new(null, _ => settled, settled);
}
