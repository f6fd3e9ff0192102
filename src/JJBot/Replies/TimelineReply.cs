using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;

namespace JJBot.Replies;

/// <summary>The look of a timeline: one heading for each time, the reports of that time below it.</summary>
internal static class TimelineReply
{
    public static MessageBody From(Timeline timeline, int page, Func<int, string> customId)
    {
        if (timeline.Entries.Count == 0)
        {
            return MessageBody.Text($"No source speaks of {Markdown.Escape(timeline.Subject.ToString())} under /{timeline.Topic.Name}, so there is nothing to tell.");
        }

        // A time's reports become several blocks where they are many, so that a page holds a few of each.
        var blocks = timeline.Entries.GroupBy(entry => entry.When).SelectMany(time => time.Chunk(6).Select(entries => Block(time.Key, entries, timeline)));
        return PagedReply.From($"How the reports moved: {timeline.Topic.Name}, {timeline.Subject}", [.. blocks], page, customId);
    }

    private static string Block(string when, IEnumerable<TimelineEntry> entries, Timeline timeline) =>
        string.Join('\n', entries.Select(entry => Line(entry, timeline.Citations[entry.Citation - 1])).Prepend($"**{Markdown.EscapeLine(when)}**"));

    private static string Line(TimelineEntry entry, Citation citation)
    {
        var words = CitationText.Hidden($"{Markdown.Escape(entry.What)} *({Markdown.Escape(entry.ChangeWords)})*", entry.Claim.Spoiler);
        var who = entry.Claim.Speaker is { } speaker ? $"{Markdown.Escape(speaker)}, in " : "";
        return $"- {words}\n-# {who}{CitationText.Of(citation.Source)} · ¶{citation.Claim.Locator.Paragraph} · `{citation.Claim.Id}`";
    }
}
