using JJBot.Discord.Interactions;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;

namespace JJBot.Replies.Review;

/// <summary>How a claim under review stands to what is known.</summary>
internal static class LikenessText
{
    private const int Most = 3;

    public static string Of(ReviewItem item, int longest)
    {
        var lines = item.Known.Take(Most).Select(like => Line(like, item.Source.Id, longest / 4));
        return string.Join('\n', item.Known.Count > Most ? lines.Append($"-# and {item.Known.Count - Most} more that are known") : lines);
    }

    private static string Line(KnownLikeness like, SourceId here, int longest)
    {
        var sign = like.Kind == LikenessKind.Conflicts ? "⚠️" : "🔎";
        var statement = Markdown.EscapeLine(Shortened.To(like.Claim.Statement, longest));
        return $"{sign} **{Upper(Markdown.EscapeLine(like.Words))}:** {statement}"
            + $" · {(like.Source.Id == here ? "this article" : Markdown.EscapeLine(Shortened.To(like.Source.Outlet ?? like.Source.Title, longest)))} ¶{like.Claim.Locator.Paragraph}";
    }

    private static string Upper(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
