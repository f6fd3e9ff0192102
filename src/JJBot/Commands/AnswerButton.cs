using JJBot.Discord.Interactions;
using JJBot.Knowledge.Shows;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary>A button below an answer: finds the answer again and shows more of it to the person who pressed.</summary>
/// <remarks>
/// Below the answer (page 0) it opens a message of its own, so that the channel stays as it is; there, to turn a page (from 1 on), it
/// replaces that message.
/// </remarks>
public abstract class AnswerButton(Show show) : IButton
{
    public abstract string Verb { get; }

    public Deferral DeferralFor(Interaction interaction) =>
        AnswerAddress.Parse(interaction.CustomId)?.Page > 0 ? Deferral.Update : Deferral.Ephemeral;

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (AnswerAddress.Parse(interaction.CustomId) is not var (address, page)
            || show.FindTopic(address.Topic) is not { } topic
            || show.FindSeries(address.Subject.Series ?? "") is null)
        {
            return Problem.OldButton("Please ask again.");
        }

        var body = await ShowAsync(topic, address, Math.Max(1, page), interaction, cancellationToken);
        return page > 0 ? InteractionResponse.Update(body) : InteractionResponse.Message(body, ephemeral: true);
    }

    protected abstract Task<MessageBody> ShowAsync(
        Topic topic, AnswerAddress address, int page, Interaction interaction, CancellationToken cancellationToken);
}
