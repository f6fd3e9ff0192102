using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;

namespace JJBot.Replies;

/// <summary>How one line of an answer is written in a message.</summary>
internal static class LineText
{
    public static string Of(AnswerLine line)
    {
        var support = string.Join("; ", line.Parts.Select(part => $"{Markdown.Escape(part.Words)} {CitationText.Marks(part.Citations)}".TrimEnd()));
        var text = CitationText.Hidden($"**{Markdown.Escape(line.Lead)}** — {support}", line.Spoiler);
        return line.Spoiler ? $"- {Before(line.Role)}{text} *(spoiler)*" : $"- {Before(line.Role)}{text}";
    }

    private static string Before(LineRole role) => role switch
    {
        LineRole.Conflicting => "*Against it:* ",
        LineRole.Earlier => "*Earlier:* ",
        _ => "",
    };
}
