using JJBot.Discord.Interactions;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Review;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Removes a source: asks first, and does it where that is the button that was asked with.</summary>
public sealed class RemoveSourceButton(SourceShelf shelf, SourceCompletion sources, bool isSure) : IButton
{
    public string Verb => isSure ? RemovalReply.SurelyVerb : RemovalReply.Verb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var source = await sources.FindAsync(CustomId.RestOf(interaction), moderator.Server, cancellationToken);
        if (source.Source.Scope != moderator.Server)
        {
            throw new UserMistakeException(RemovalReply.Shared);
        }

        return Answering.With(interaction, isSure ? await RemoveAsync(source, moderator, cancellationToken) : RemovalReply.Ask(source));
    }

    private async Task<MessageBody> RemoveAsync(ShelvedSource source, Moderator moderator, CancellationToken cancellationToken)
    {
        var outcome = await shelf.RemoveAsync(source.Source.Id, moderator.Actor, moderator.Server, cancellationToken);
        return new MessageBody([DoneCard.From(ReviewNote.Of(outcome, "Removed with its claims", source.Source.Title))]);
    }
}
