using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;

namespace JJBot.Replies.Review;

/// <summary>Asks once before all claims of a source are accepted.</summary>
internal static class SureCard
{
    public static Container From(ReviewItem first) => new(
        [
            new TextDisplay($"### Accept all {first.Total} claims that wait?\n-# {CitationText.Of(first.Source)}"),
            new TextDisplay("They are then answered from as they stand, those too that you have not looked at. You can take it back with one click."),
            new ActionRow(
                Button.Of($"{ReviewCard.SurelyAcceptAllVerb}:{first.Source.Id}", $"Accept all {first.Total}", ButtonStyle.Success),
                Button.Of($"{ReviewCard.OpenVerb}:{first.Source.Id}", "Back")),
        ],
        Accent.Neutral);
}
