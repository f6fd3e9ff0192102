using System.Text.Json;
using JJBot.Knowledge.Answers.Quality;
using JJBot.Knowledge.Tests.Support;
using JJBot.Testing;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Answers.Quality;

/// <summary>The figures of the shipped questions over the shipped seeds do not fall below those recorded in floors.json. Where they have risen, raise the floors.</summary>
public sealed class QualityFloorTests
{
    private static readonly string Folder = Path.Combine(Requirements.Repository, "tests", "JJBot.Knowledge.Tests", "Answers", "Quality");

    private static readonly TestTimeProvider Clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task No_Figure_Falls()
    {
        var floors = JsonSerializer.Deserialize<Dictionary<string, Floor>>(
            await File.ReadAllTextAsync(Path.Combine(Folder, "floors.json"), CancellationToken.None), JsonSerializerOptions.Web)!;

        var report = await MeasureAsync();

        QualityRow[] rows = [report.All, .. report.Sets, .. report.Categories];
        Assert.Equal(rows.Select(row => row.Name).Order(), floors.Keys.Order());
        var fallen = rows.SelectMany(row => floors[row.Name].Undercut(row)).ToList();
        Assert.True(fallen.Count == 0, $"{string.Join('\n', fallen)}\n{Wrong(report)}");
    }

    [Fact]
    public async Task The_Same_Questions_Get_The_Same_Answers()
    {
        var first = await MeasureAsync();
        var second = await MeasureAsync();

        Assert.Equal(first.Judgements.Select(judgement => judgement.Answer.Text), second.Judgements.Select(judgement => judgement.Answer.Text));
    }

    private static Task<QualityReport> MeasureAsync() =>
        new QualityMeter(Options.Create(new KnowledgeOptions { SeedsPath = KnowledgeFolder.ShippedSeeds }), Clock).MeasureAsync(CancellationToken.None);

    private static string Wrong(QualityReport report) => string.Join(
        '\n',
        report.Judgements.Where(judgement => !judgement.IsRight).Select(judgement => $"{judgement.Question.Id} {judgement.Question.Text}: {judgement.Fault}"));

    /// <summary>Shares from 0 to 1; null where there is nothing to take a share of.</summary>
    private sealed record Floor(double Right, double? RightAbstentions, int? FalseAnswers, double? CitationPrecision, double? CitationRecall)
    {
        public IEnumerable<string> Undercut(QualityRow row)
        {
            (string Figure, bool Fell)[] figures =
            [
                ($"right {row.RightShare:0.0000}", row.RightShare < Right),
                ($"right abstentions {row.RightAbstentionShare:0.0000}", row.RightAbstentionShare < RightAbstentions),
                ($"false answers {row.FalseAnswers}", row.FalseAnswers > FalseAnswers),
                ($"citation precision {row.CitationPrecision:0.0000}", row.CitationPrecision < CitationPrecision),
                ($"citation recall {row.CitationRecall:0.0000}", row.CitationRecall < CitationRecall),
            ];
            return figures.Where(figure => figure.Fell).Select(figure => $"{row.Name}: {figure.Figure} is below the floor");
        }
    }
}
