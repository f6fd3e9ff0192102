using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge;
using JJBot.Knowledge.Answers.Quality;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary><c>/quality</c>: how many of the questions that come with the seeds are answered right. Measured when first asked for.</summary>
public sealed class QualityCommand(QualityMeter meter) : ICommand
{
    private readonly Lock gate = new();
    private Task<QualityReport>? measured;

    public CommandDefinition Definition { get; } = new SlashCommand(
        "quality",
        "How well I answer: right answers, honest noes, citations that hold",
        QuestionOptions.PrivateOption)
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        try
        {
            return InteractionResponse.Message(QualityReply.From(await Measured().WaitAsync(cancellationToken)), QuestionOptions.IsPrivate(interaction));
        }
        catch (KnowledgeException exception)
        {
            throw new UserMistakeException(Markdown.EscapeLine(exception.Message));
        }
    }

    /// <summary>One measurement for all who ask: the seeds do not change while the program runs. One that failed is tried again.</summary>
    private Task<QualityReport> Measured()
    {
        lock (gate)
        {
            return measured = measured is null or { IsFaulted: true } ? Task.Run(() => meter.MeasureAsync(CancellationToken.None)) : measured;
        }
    }
}
