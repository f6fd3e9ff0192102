using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Review;

namespace JJBot.Commands.Review;

/// <summary>Takes back exactly one action, and lays the claim there again that it was about.</summary>
public sealed class UndoButton(ReviewDesk desk, Undo undo, CardDesk cards) : IButton
{
    public string Verb => ReviewCard.UndoVerb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var parts = CustomId.RestOf(interaction).Split(':');
        var action = ActionId.TryParse(parts[0]) ?? throw new UserMistakeException(ReviewCard.Outdated);
        var note = ReviewNote.OfUndo(await undo.UndoAsync(action, moderator.Actor, moderator.Server, cancellationToken));
        if (parts.Length == 1)
        {
            // The message that the button stands in is a list, and stays.
            return InteractionResponse.Message(new MessageBody([DoneCard.From(note)]), ephemeral: true);
        }

        var card = parts is [_, var claim] && ClaimId.TryParse(claim) is { } id && await desk.FindAsync(id, moderator.Server, cancellationToken) is { } item
            ? await cards.ShowAsync(moderator.Server, item, note, cancellationToken)
            : await cards.NextAsync(moderator.Server, SourceId.TryParse(parts[^1]), after: null, note, cancellationToken);
        return Answering.With(interaction, new MessageBody([card]));
    }
}
