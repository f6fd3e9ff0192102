using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Commands.Asking;

/// <summary>
/// "Fact-check" in a message's menu. The answer is for the asking person alone: nobody is corrected in front of everybody by a click.
/// </summary>
public sealed class FactCheckMenu(QuestionDesk desk) : ICommand
{
    public CommandDefinition Definition { get; } = new MessageCommand("Fact-check") { Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM] };

    public Deferral DeferralFor(Interaction interaction) => Deferral.Ephemeral;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (interaction.TargetMessage?.Content?.Trim() is not { Length: > 0 } text)
        {
            throw new UserMistakeException("That message has no text that I could check.");
        }

        var body = await desk.CheckAsync(new AskedText(text, "Checked"), asOf: null, interaction.User.Id, Asker.Of(interaction), cancellationToken);
        return InteractionResponse.Message(body, ephemeral: true);
    }
}
