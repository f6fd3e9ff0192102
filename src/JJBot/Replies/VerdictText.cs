using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;

namespace JJBot.Replies;

/// <summary>How an answer opens: with its headline, or with the verdict on what was stated, and why.</summary>
internal static class VerdictText
{
    public static string Head(Answer answer)
    {
        var headline = $"### {Line(answer.Headline)}";
        if (answer.Verdict is not { } verdict)
        {
            return headline;
        }

        var reason = answer.Reason is { } why ? $"\n{Line(why)}" : "";
        return $"{headline}\n**{Word(verdict)}**{reason}";
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "Supported",
        Verdict.Contradicted => "Contradicted",
        Verdict.OnlySpeculation => "Only speculation",
        _ => "Unknown",
    };

    private static string Line(string text) => Markdown.EscapeLine(Shortened.To(text, LineText.LongestLead));
}
