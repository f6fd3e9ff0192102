using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Replies.Review;

/// <summary>What a claim says, part by part, in the words that its form takes.</summary>
internal static class ClaimFacts
{
    public static string Of(ReviewItem item, int longest)
    {
        var facts = Of(item.Claim, longest);
        return item.ApprovalsNeeded > 1 && item.Approvals.Count > 0
            ? $"{facts}\n**Approved by:** {string.Join(", ", item.Approvals.Select(approval => Markdown.EscapeLine(Shortened.To(approval.Name, longest))))}"
            : facts;
    }

    public static string Of(Claim claim, int longest)
    {
        var said = TypedClaim.Of(claim);
        (string Name, string? Words)[] facts =
        [
            ("Says", said.Statement),
            ("About", said.About),
            ("Value", said.Value),
            ("Stands as", said.Standing),
            ("Said by", string.IsNullOrEmpty(said.SaidBy) ? "the article itself" : said.SaidBy),
        ];
        var lines = facts.Where(fact => !string.IsNullOrEmpty(fact.Words)).Select(fact => $"**{fact.Name}:** {Markdown.EscapeLine(Shortened.To(fact.Words!, longest / 2))}");
        return string.Join('\n', claim.Spoiler ? lines.Append("**Spoiler:** hidden in answers until somebody clicks on it") : lines);
    }
}
