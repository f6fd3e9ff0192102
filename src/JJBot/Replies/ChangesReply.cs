using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Answers.Changes;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies;

/// <summary>The look of what has changed: one sentence first, then topic by topic, each change with what it rests on.</summary>
internal static class ChangesReply
{
    /// <summary>A topic's changes become several blocks where they are many, so that a page holds a few of each.</summary>
    private const int MostInBlock = 6;
    private const int LongestWords = 300;

    public static MessageBody From(ChangeReport report, int page, Func<int, string> customId)
    {
        var blocks = report.Topics.SelectMany(topic => topic.Changes
            .Chunk(MostInBlock)
            .Select((changes, index) => Block(index == 0 ? Heading(topic) : $"{Heading(topic)}, continued", changes)));
        return PagedReply.From(
            $"What has changed since {WindowWords.Of(new DayRange(report.Since, report.Since))}",
            [Markdown.EscapeLine(ChangeText.Summary(report)), .. blocks],
            page,
            customId);
    }

    private static string Heading(TopicChanges topic) => $"**{Markdown.EscapeLine(topic.Topic)}** · {Counted.Of(topic.Changes.Count, "change")}";

    private static string Block(string heading, IEnumerable<Change> changes) => string.Join('\n', changes.Select(Entry).Prepend(heading));

    private static string Entry(Change change)
    {
        var (claim, source) = (change.Citation.Claim, change.Citation.Source);
        var what = Markdown.EscapeLine(Shortened.To(change.What, LongestWords));
        var how = Markdown.EscapeLine(Shortened.To(change.How, LongestWords));
        var who = claim.Speaker is { } speaker ? $"{Markdown.EscapeLine(speaker)}, in " : "";
        var more = change.Sources > 1 ? $" and {Counted.Of(change.Sources - 1, "more source")}" : "";
        var learned = change.IsOfStart ? "" : $"{Markdown.Timestamp(change.At, TimestampStyle.ShortDate)} · ";
        var small = $"-# {learned}{who}{CitationText.Of(source)} · ¶{claim.Locator.Paragraph}{more} · `{claim.Id}`";
        return $"- {CitationText.Hidden($"{what} *({how})*", change.Spoiler)}\n{small}";
    }
}
