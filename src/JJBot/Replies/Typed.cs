using JJBot.Discord.Interactions;

namespace JJBot.Replies;

/// <summary>What somebody typed, told back to them: on one line, harmless, and no longer than helps.</summary>
internal static class Typed
{
    /// <summary>"words", in quotation marks.</summary>
    public static string Quoted(string text) => $"\"{Markdown.EscapeLine(Shortened.To(text, 60))}\"";
}
