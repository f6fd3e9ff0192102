namespace JJBot.Knowledge.Answers.Quality;

/// <summary>How well the shipped questions are answered from the shipped seeds.</summary>
public sealed class QualityReport
{
    private QualityReport(IReadOnlyList<Judgement> judgements)
    {
        Judgements = judgements;
        All = QualityRow.Of("all", judgements);
        Categories = [.. judgements.GroupBy(judgement => judgement.Question.Category, QualityRow.Of)];
        Sets = [.. judgements.GroupBy(judgement => judgement.Question.Set, QualityRow.Of)];
    }

    /// <summary>Every question with its answer, in the order of the file.</summary>
    public IReadOnlyList<Judgement> Judgements { get; }

    public QualityRow All { get; }

    /// <summary>In the order in which they first occur.</summary>
    public IReadOnlyList<QualityRow> Categories { get; }

    /// <summary>What they were made with ("dev"), and how far that carries ("held-out").</summary>
    public IReadOnlyList<QualityRow> Sets { get; }

    /// <param name="judgements">One for each question.</param>
    public static QualityReport Of(IReadOnlyList<Judgement> judgements) => new(judgements);

    /// <summary>The same of one set alone.</summary>
    public QualityReport Of(string set) => new([.. Judgements.Where(judgement => judgement.Question.Set == set)]);
}
