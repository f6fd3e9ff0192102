using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Alerts.Subscriptions;

/// <summary>Why a claim was told in a channel, or was not: line by line, in the order in which things happened.</summary>
internal static class WhyReply
{
    private const int LinesRoom = 2_400;
    private const int LongestLine = 300;

    /// <param name="id">The claim's.</param>
    /// <param name="claim">Null where it does not count, or not any more.</param>
    /// <param name="channel">The channel's.</param>
    /// <param name="lines">At least one.</param>
    public static MessageBody From(ClaimId id, Claim? claim, Snowflake channel, IReadOnlyList<WhyLine> lines)
    {
        var what = claim is null
            ? $"Claim `{id}`"
            : CitationText.Hidden(Markdown.EscapeLine(Shortened.To(claim.Statement, LongestLine)), claim.Spoiler);
        return new MessageBody(
        [
            new Container(
                [
                    new TextDisplay($"### {what}"),
                    new TextDisplay($"**In <#{channel}>:**\n{Room.Fill([.. lines.Select(Line)], LinesRoom, rest => $"-# and {rest} more")}"),
                    new TextDisplay($"-# `{id}`"),
                ],
                lines.Any(line => line.Kind == WhyKind.Sent) ? Accent.Done : Accent.Neutral),
        ]);
    }

    private static string Line(WhyLine line)
    {
        var at = line.At is { } moment ? $" {Markdown.Timestamp(moment)}" : "";
        return $"- {Markdown.EscapeLine(Shortened.To(line.Words, LongestLine))}{at}";
    }
}
