using System.Globalization;
using System.Text;
using JJBot.Knowledge.Review;

namespace JJBot.Cli;

/// <summary>A claim that waits for review, as lines of text.</summary>
internal static class ReviewText
{
    public static string Of(ReviewItem item)
    {
        var (claim, typed) = (item.Claim, TypedClaim.Of(item.Claim));
        var text = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{claim.Id}  ({item.Position} of {item.Total}, ¶{claim.Locator.Paragraph})")
            .AppendLine(CultureInfo.InvariantCulture, $"  {claim.Statement}")
            .AppendLine(CultureInfo.InvariantCulture, $"  {typed.About} · {typed.Standing} · {typed.Value}{(typed.SaidBy is { Length: > 0 } saidBy ? $" · {saidBy}" : "")}");
        if (item.Quote is { } quote)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  > {quote.ReplaceLineEndings(" ")}");
        }

        foreach (var known in item.Known)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {known.Words} {known.Claim.Id} ({known.Source.Title}): {known.Claim.Statement}");
        }

        return text.ToString();
    }
}
