using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;

namespace JJBot.Replies.Review;

/// <summary>The look of one claim under review: what the source says, what the claim makes of it, and what is known already.</summary>
internal static class ReviewCard
{
    public const string OpenVerb = "review";
    public const string AcceptVerb = "accept";
    public const string EditVerb = "edit";
    public const string RejectVerb = "reject";
    public const string SkipVerb = "skip";
    public const string AcceptAllVerb = "all";
    public const string SurelyAcceptAllVerb = "allsure";
    public const string UndoVerb = "undo";

    public const string Outdated = "That button is from an older version of me. Use /source review to see what waits.";

    /// <summary>Of text, in characters: all of a message, with something to spare.</summary>
    private const int Room = MessageLimits.Text - 200;

    private const int RoomBelowIntake = Room - 1_200;

    // The longest that a piece of the source may be to begin with; halved until all fits.
    private const int LongestPiece = 1_600;
    private const int ShortestPiece = 25;
    private const int LongestSource = 300;

    /// <summary>The first card of an article, right below what came of it.</summary>
    public static Container BelowIntake(ReviewItem item) => Lay(item, $"Paragraph {item.Claim.Locator.Paragraph}", note: null, RoomBelowIntake);

    public static Container From(ReviewItem item, ReviewNote? note) =>
        Lay(item, $"{CitationText.Of(item.Source, LongestSource)} · ¶{item.Claim.Locator.Paragraph}", note, Room);

    private static Container Lay(ReviewItem item, string place, ReviewNote? note, int room)
    {
        var longest = LongestPiece;
        var texts = Texts(item, place, longest);
        while (longest > ShortestPiece && texts.Sum(text => text.Length) + (note?.Words.Length ?? 0) > room)
        {
            longest /= 2;
            texts = Texts(item, place, longest);
        }

        List<Component> components = note is null ? [] : [note.ToComponent(), new Separator()];
        components.AddRange(texts.Select(text => new TextDisplay(text)));
        components.Add(new ActionRow(
            Button.Of($"{AcceptVerb}:{item.Claim.Id}", item.ApprovalsNeeded > 1 ? $"Approve ({item.Approvals.Count} of {item.ApprovalsNeeded})" : "Accept", ButtonStyle.Success),
            Button.Of($"{EditVerb}:{item.Claim.Id}", "Edit"),
            Button.Of($"{RejectVerb}:{item.Claim.Id}", "Reject", ButtonStyle.Danger),
            Button.Of($"{SkipVerb}:{item.Claim.Id}", "Skip")));
        if (item.Total > 1)
        {
            components.Add(new ActionRow(Button.Of($"{AcceptAllVerb}:{item.Source.Id}", $"Accept all {item.Total} that wait")));
        }

        return new Container(components, Accent.Of(item.Claim.Status));
    }

    private static List<string> Texts(ReviewItem item, string place, int longest)
    {
        List<string> texts =
        [
            $"### Claim {item.Position} of {item.Total}\n-# {place}",
            QuoteText.Of(item, longest),
            ClaimFacts.Of(item, longest),
        ];
        if (item.Known.Count > 0)
        {
            texts.Add(LikenessText.Of(item, longest));
        }

        return texts;
    }
}
