namespace JJBot.Knowledge.Answers.Quality;

/// <summary>The figures of some of the questions. Shares are from 0 to 1, and null where there is nothing to take a share of.</summary>
/// <param name="Name">Which questions: a category, a set, or all.</param>
/// <param name="Questions">How many.</param>
/// <param name="Right">How many were answered right, or rightly not answered.</param>
/// <param name="Unanswerable">How many the sources leave open.</param>
/// <param name="RightAbstentions">How many of those were rightly not answered.</param>
/// <param name="FalseAnswers">How many of those were answered all the same.</param>
/// <param name="Citations">How many citations stand under answers.</param>
/// <param name="CitedWell">How many of them carry the answer or belong to it.</param>
/// <param name="Groups">How many things there were to be cited.</param>
/// <param name="GroupsCited">How many of them were.</param>
public sealed record QualityRow(
    string Name, int Questions, int Right, int Unanswerable, int RightAbstentions, int FalseAnswers, int Citations, int CitedWell, int Groups, int GroupsCited)
{
    public double? RightShare => Share(Right, Questions);

    public double? RightAbstentionShare => Share(RightAbstentions, Unanswerable);

    public double? CitationPrecision => Share(CitedWell, Citations);

    public double? CitationRecall => Share(GroupsCited, Groups);

    internal static QualityRow Of(string name, IEnumerable<Judgement> judgements)
    {
        var all = judgements.ToList();
        var unanswerable = all.FindAll(judgement => judgement.Question.IsUnanswerable);
        return new QualityRow(
            name,
            all.Count,
            all.Count(judgement => judgement.IsRight),
            unanswerable.Count,
            unanswerable.Count(judgement => judgement.IsRight),
            unanswerable.Count(judgement => !judgement.IsRight),
            all.Sum(judgement => judgement.Counted.Count),
            all.Sum(judgement => judgement.CitedWell),
            all.Sum(judgement => judgement.Groups),
            all.Sum(judgement => judgement.GroupsCited));
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
