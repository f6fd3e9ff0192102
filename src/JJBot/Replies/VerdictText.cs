using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;

namespace JJBot.Replies;

/// <summary>How an answer opens: with its headline, or with the verdict on what was stated, and why.</summary>
internal static class VerdictText
{
    public static string Head(Answer answer) => answer.Verdict is { } verdict
        ? $"### {Word(verdict)}\n{Line(answer.Headline)}"
        : $"### {Line(answer.Headline)}";

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "Supported",
        Verdict.Contradicted => "Contradicted",
        Verdict.OnlySpeculation => "Only speculation",
        _ => "Unknown",
    };

    private static string Line(string text) => Markdown.EscapeLine(Shortened.To(text, LineText.LongestLead));
}
