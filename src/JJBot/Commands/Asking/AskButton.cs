using JJBot.Discord.Interactions;
using JJBot.Replies.Asking;

namespace JJBot.Commands.Asking;

/// <summary>A question on a button: answers it to whoever presses, and leaves the channel as it is.</summary>
public sealed class AskButton(QuestionDesk desk) : IButton
{
    public string Verb => AskReply.AskVerb;

    public Deferral DeferralFor(Interaction interaction) => Deferral.Ephemeral;

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var question = new AskedText(CustomId.RestOf(interaction), "Asked");
        var body = await desk.AnswerAsync(question, asOf: null, interaction.User.Id, Asker.Of(interaction), cancellationToken);
        return InteractionResponse.Message(body, ephemeral: true);
    }
}
