using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;

namespace JJBot.Replies;

/// <summary>How one line of an answer is written in a message.</summary>
internal static class LineText
{
    public const int LongestWords = 150;
    public const int LongestLead = 300;
    private const int MostParts = 4;

    public static string Of(AnswerLine line)
    {
        var support = string.Join("; ", line.Parts.Take(MostParts).Select(part => $"{Markdown.EscapeLine(Shortened.To(part.Words, LongestWords))} {CitationText.Marks(part.Citations)}".TrimEnd()));
        var text = CitationText.Hidden($"**{Markdown.EscapeLine(Shortened.To(line.Lead, LongestLead))}** — {support}", line.Spoiler);
        return line.Spoiler ? $"- {Before(line.Role)}{text} *(spoiler)*" : $"- {Before(line.Role)}{text}";
    }

    private static string Before(LineRole role) => role switch
    {
        LineRole.Conflicting => "*Against it:* ",
        LineRole.Earlier => "*Earlier:* ",
        _ => "",
    };
}
