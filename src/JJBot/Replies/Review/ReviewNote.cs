using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;

namespace JJBot.Replies.Review;

/// <summary>What was just done, above the next card.</summary>
/// <param name="Words">Markdown.</param>
/// <param name="UndoId">The custom_id of the button that takes it back; null where nothing can be.</param>
public sealed record ReviewNote(string Words, string? UndoId = null)
{
    private const int LongestStatement = 120;

    /// <param name="outcome">What became of it.</param>
    /// <param name="done">"Accepted".</param>
    /// <param name="statement">What the claim says that it was about.</param>
    /// <param name="onCard">The claim that, taken back, is to come up for review again.</param>
    public static ReviewNote Of(ReviewOutcome outcome, string done, string statement, ClaimId? onCard = null) => outcome switch
    {
        ReviewOutcome.Applied applied => new ReviewNote($"**{done}:** {Short(statement)}", UndoOf(applied.Action, onCard)),
        ReviewOutcome.Noted noted => new ReviewNote(
            $"**Approved, {noted.Approvals} of {noted.Needed}:** {Short(statement)} It counts once another moderator approves it too.", UndoOf(noted.Action, onCard)),
        ReviewOutcome.AlreadyDone already => new ReviewNote($"{Faster(already)}: {Short(statement)}"),
        _ => Refused(outcome),
    };

    public static ReviewNote OfAll(ReviewOutcome outcome, SourceId source) => outcome switch
    {
        ReviewOutcome.Applied applied => new ReviewNote(
            $"**Accepted {Counted.Of(applied.Claims, "claim")}.**{(applied.Waiting > 0 ? $" {applied.Waiting} more wait for another moderator's approval." : "")}",
            $"{ReviewCard.UndoVerb}:{applied.Action}::{source}"),
        ReviewOutcome.AlreadyDone already => new ReviewNote($"{Faster(already)}."),
        _ => Refused(outcome),
    };

    public static ReviewNote OfUndo(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Applied applied => new ReviewNote(applied.Claims == 0 ? "**Taken back.**" : $"**Taken back:** {Counted.Of(applied.Claims, "claim")} as before."),
        ReviewOutcome.AlreadyDone already => new ReviewNote($"{Faster(already)}."),
        _ => Refused(outcome),
    };

    /// <summary>The words, with the button beside them where there is one.</summary>
    public Component ToComponent() => UndoId is null
        ? new TextDisplay(Words)
        : new Section([new TextDisplay(Words)], Button.Of(UndoId, "Undo"));

    private static ReviewNote Refused(ReviewOutcome outcome) => outcome is ReviewOutcome.Refused refused
        ? new ReviewNote(Markdown.EscapeLine(refused.Sentence))
        : throw new InvalidOperationException($"{outcome.GetType().Name} is not an outcome of this act.");

    private static string Faster(ReviewOutcome.AlreadyDone already) =>
        $"**{Markdown.EscapeLine(already.By)}** {Markdown.EscapeLine(already.What)} that {Markdown.Timestamp(already.At, TimestampStyle.Relative)}";

    private static string UndoOf(ActionId action, ClaimId? claim) => claim is null ? $"{ReviewCard.UndoVerb}:{action}" : $"{ReviewCard.UndoVerb}:{action}:{claim}";

    private static string Short(string statement) => Markdown.EscapeLine(Shortened.To(statement, LongestStatement));
}
