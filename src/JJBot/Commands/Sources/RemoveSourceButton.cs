using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Review;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Removes a source: asks first, and does it where that is the button that was asked with.</summary>
public sealed class RemoveSourceButton(SourceShelf shelf, bool isSure) : IButton
{
    public string Verb => isSure ? RemovalReply.SurelyVerb : RemovalReply.Verb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var source = await FindAsync(CustomId.RestOf(interaction), moderator.Server, cancellationToken)
            ?? throw new UserMistakeException("That source is no longer here.");
        if (!isSure)
        {
            return Answering.With(interaction, RemovalReply.Ask(source));
        }

        var outcome = await shelf.RemoveAsync(source.Source.Id, moderator.Actor, moderator.Server, cancellationToken);
        return Answering.With(interaction, new MessageBody([DoneCard.From(ReviewNote.Of(outcome, "Removed with its claims", source.Source.Title))]));
    }

    private async Task<ShelvedSource?> FindAsync(string id, Scope server, CancellationToken cancellationToken) =>
        (await shelf.FindAsync(id, server, cancellationToken)).FirstOrDefault(source => source.Source.Id.Value == id && source.Source.Scope == server);
}
