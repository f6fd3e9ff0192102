using JJBot.Knowledge.Answers;

namespace JJBot.Replies;

/// <summary>A line of an answer with its citations right below it.</summary>
internal static class ReportText
{
    public static string Of(AnswerLine line, IReadOnlyList<Citation> citations) =>
        string.Join('\n', AnswerReply.CitedBy([line], citations).Select(CitationText.Short).Prepend(LineText.Of(line)));
}
