using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Answers.Quality;

/// <summary>
/// Puts the questions that stand beside the seeds to the answerer, over the seeds alone: whatever a server or the operator has added,
/// the figures are those of the program and its seeds.
/// </summary>
public sealed class QualityMeter(IOptions<KnowledgeOptions> options, TimeProvider clock)
{
    /// <summary>Asks all questions; a second or so for two hundred.</summary>
    /// <exception cref="KnowledgeException">There are no questions beside the seeds, or seeds or questions hold a mistake.</exception>
    public async Task<QualityReport> MeasureAsync(CancellationToken cancellationToken)
    {
        var folder = Path.GetFullPath(options.Value.SeedsPath);
        var seeds = SeedFolder.Read(folder, clock.GetUtcNow());
        var questions = QuestionFile.Read(folder, seeds);
        using var alone = await SeedsAlone.OpenAsync(seeds, clock, cancellationToken);
        var judgements = new List<Judgement>();
        foreach (var question in questions)
        {
            judgements.Add(Judgement.Of(question, await AnswerAsync(alone.Answerer, question, cancellationToken)));
        }

        return QualityReport.Of(judgements);
    }

    private static async Task<AnswerDocument> AnswerAsync(Answerer answerer, TestQuestion question, CancellationToken cancellationToken)
    {
        var asked = await answerer.AskAsync(question.Text, asOf: null, Scope.Shared, cancellationToken);
        return asked.Mistake is { } mistake
            ? new AnswerDocument(question.Id, "mistake", null, new SubjectDocument(null, null), null, null, mistake, mistake, [])
            : AnswerDocument.From(asked, question.Id);
    }
}
