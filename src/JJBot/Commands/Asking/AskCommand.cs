using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Commands.Asking;

/// <summary><c>/ask</c>: any question in free words.</summary>
public sealed class AskCommand(QuestionDesk desk, QuestionOptions options) : ICompletingCommand
{
    private const string Question = "question";
    private const int Longest = 500;

    public CommandDefinition Definition { get; } = new SlashCommand(
        "ask",
        "Ask anything about the show, in your own words",
        new CommandOption(Question, "Such as: who is back, and when is it out?") { Required = true, Autocomplete = true, MaxLength = Longest },
        QuestionOptions.AsOfOption,
        QuestionOptions.PrivateOption)
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var question = new AskedText(interaction.String(Question) ?? "", "Asked");
        var body = await desk.AnswerAsync(question, interaction.String(QuestionOptions.AsOf), interaction.User.Id, Asker.Of(interaction), cancellationToken);
        return InteractionResponse.Message(body, QuestionOptions.IsPrivate(interaction));
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(interaction.Focused is (Question, var typed) ? desk.Complete(typed, Asker.Of(interaction)) : options.Complete(interaction));
}
