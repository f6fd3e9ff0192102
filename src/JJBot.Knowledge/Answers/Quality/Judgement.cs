namespace JJBot.Knowledge.Answers.Quality;

/// <summary>How one answer measures up to what its question asks for. Pure.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What came.</param>
/// <param name="Fault">What is wrong with it, in a few words; null where it is right.</param>
/// <param name="IsAnswered">Whether it says more than that nothing is known: an answer, or guesses with their sources.</param>
/// <param name="Counted">The citations that count: all of them, but none under an abstention.</param>
public sealed record Judgement(TestQuestion Question, AnswerDocument Answer, string? Fault, bool IsAnswered, IReadOnlyList<CitedPlace> Counted)
{
    public bool IsRight => Fault is null;

    /// <summary>How many citations the question allows.</summary>
    public int CitedWell => Counted.Count(Question.Allows);

    /// <summary>How many groups are to be cited; none where nothing is known.</summary>
    public int Groups => Question.IsUnanswerable || Question.ExpectsUnknown ? 0 : Question.MustCite.Count;

    public int GroupsCited => Groups == 0 ? 0 : Question.MustCite.Count(group => group.Any(Counted.Contains));

    public static Judgement Of(TestQuestion question, AnswerDocument answer)
    {
        List<CitedPlace> cited = [.. answer.Citations.Select(CitedPlace.Of)];
        var isAnswered = answer.Kind == "answer" || (answer.Kind == "speculation-only" && cited.Count > 0);
        return question switch
        {
            { IsUnanswerable: true } => new(question, answer, FaultOfAnAbstention(question, answer, cited, isAnswered), isAnswered, []),
            { ExpectsUnknown: true } => new(question, answer, FaultOfAnUnknown(question, answer, cited), isAnswered, cited),
            _ when !isAnswered => new(question, answer, $"abstained ({answer.Kind})", isAnswered, []),
            _ => new(question, answer, FaultOfAnAnswer(question, answer, cited), isAnswered, cited),
        };
    }

    // Guesses may be told as guesses, where the question allows all of them.
    private static string? FaultOfAnAbstention(TestQuestion question, AnswerDocument answer, List<CitedPlace> cited, bool isAnswered) =>
        !isAnswered || (answer.Kind == "speculation-only" && question.MayCite.Count > 0 && cited.TrueForAll(question.Allows)) ? null : "answered what nobody knows";

    private static string? FaultOfAnUnknown(TestQuestion question, AnswerDocument answer, List<CitedPlace> cited) =>
        answer.Verdict != question.Verdict ? $"verdict {answer.Verdict ?? "none"}, not {question.Verdict}"
        : cited.Find(place => !question.Allows(place)) is { } stray ? $"cited {stray}"
        : null;

    private static string? FaultOfAnAnswer(TestQuestion question, AnswerDocument answer, List<CitedPlace> cited)
    {
        var text = answer.Text.Replace('’', '\'');
        List<string> faults =
        [
            .. question.MustCite.Where(group => !group.Any(cited.Contains)).Select(group => $"not cited: {string.Join(" or ", group)}"),
            .. question.MustSay.Where(group => !group.Any(IsSaid)).Select(group => $"not said: {string.Join(" or ", group)}"),
            .. question.MustNotSay.Where(IsSaid).Select(said => $"said: {said}"),
        ];
        if (question.Verdict is { } verdict && answer.Verdict != verdict)
        {
            faults.Add($"verdict {answer.Verdict ?? "none"}, not {verdict}");
        }

        return faults.Count == 0 ? null : string.Join("; ", faults);

        bool IsSaid(string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
