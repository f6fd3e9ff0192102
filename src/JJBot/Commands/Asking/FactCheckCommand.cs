using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Commands.Asking;

/// <summary><c>/fact-check</c>: how a statement stands against what the sources say.</summary>
public sealed class FactCheckCommand(QuestionDesk desk, QuestionOptions options) : ICompletingCommand
{
    private const string Statement = "statement";
    private const int Longest = 1_000;

    public CommandDefinition Definition { get; } = new SlashCommand(
        "fact-check",
        "Check a statement against what the sources say",
        new CommandOption(Statement, "Such as: the next season comes out in May") { Required = true, MaxLength = Longest },
        QuestionOptions.AsOfOption,
        QuestionOptions.PrivateOption)
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var statement = new AskedText(interaction.String(Statement) ?? "", "Checked");
        var body = await desk.CheckAsync(statement, interaction.String(QuestionOptions.AsOf), interaction.User.Id, Asker.Of(interaction), cancellationToken);
        return InteractionResponse.Message(body, QuestionOptions.IsPrivate(interaction));
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(options.Complete(interaction));
}
