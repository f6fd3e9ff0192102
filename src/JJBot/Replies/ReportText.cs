using JJBot.Knowledge.Answers;

namespace JJBot.Replies;

/// <summary>What an answer rests on in full, block by block, for pages behind its buttons.</summary>
internal static class ReportText
{
    /// <summary>Source by source what it says, with the exact quotes where the texts are at hand.</summary>
    public static IReadOnlyList<string> SourcesOf(Answer answer) =>
        [.. CitationText.By(answer.Lines, answer.Citations).Select(CitationText.Full)];

    /// <summary>Every line, those too that the short answer leaves out, each with its citations right below it.</summary>
    public static IReadOnlyList<string> LinesOf(Answer answer) => [.. answer.Lines.Select(line => LineOf(line, answer.Citations))];

    private static string LineOf(AnswerLine line, IReadOnlyList<Citation> citations) =>
        string.Join('\n', CitationText.By([line], citations).Select(CitationText.Short).Prepend(LineText.Of(line)));
}
