namespace JJBot.Knowledge.Answers.Asking;

/// <summary>What came of a question in free words.</summary>
/// <param name="Answers">One for each thing that was asked, at least one; empty only where there is a mistake.</param>
/// <param name="Mistake">One sentence that says what is wrong with the question and what is understood; null otherwise.</param>
public sealed record AskedAnswer(IReadOnlyList<Answer> Answers, string? Mistake = null)
{
    public static AskedAnswer Of(Answer answer) => new([answer]);

    public static AskedAnswer Mistaken(string mistake) => new([], mistake);
}
