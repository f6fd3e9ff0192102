using JJBot.Discord.Interactions;
using JJBot.Knowledge.Review;

namespace JJBot.Replies.Review;

/// <summary>The exact quote, strong, where it stands in its paragraph.</summary>
internal static class QuoteText
{
    public static string Of(ReviewItem item, int longest)
    {
        if (item.Quote is null)
        {
            return "-# The text is not at hand, or no longer holds this passage.";
        }

        var before = Beside(Tail(item.Before ?? "", longest / 4));
        var after = Beside(Shortened.To(item.After ?? "", longest / 4));
        return $"> {before}**{Markdown.EscapeLine(Shortened.To(item.Quote, longest))}**{after}".TrimEnd();
    }

    /// <summary>On one line; that a space parts it from the quote is kept.</summary>
    private static string Beside(string text)
    {
        var words = Markdown.EscapeLine(text);
        return words.Length == 0 ? "" : $"{(char.IsWhiteSpace(text[0]) ? " " : "")}{words}{(char.IsWhiteSpace(text[^1]) ? " " : "")}";
    }

    /// <summary>What stands nearest to the quote.</summary>
    private static string Tail(string text, int most) =>
        text.Length <= most ? text : $"…{text[(char.IsLowSurrogate(text[^most]) ? text.Length - most + 1 : text.Length - most)..]}";
}
