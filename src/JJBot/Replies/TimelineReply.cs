using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Replies.Pictures;

namespace JJBot.Replies;

/// <summary>The look of a timeline: one heading for each time, the reports of that time below it, those that repeat one another as one.</summary>
internal static class TimelineReply
{
    /// <summary>A time's reports become several blocks where they are many, so that a page holds a few of each.</summary>
    private const int MostInBlock = 6;

    /// <param name="timeline">How the reports moved.</param>
    /// <param name="picture">Stands on the first page; null where there is none.</param>
    /// <param name="page">From 1.</param>
    /// <param name="customId">Of the button that turns to a page.</param>
    public static MessageBody From(Timeline timeline, Picture? picture, int page, Func<int, string> customId)
    {
        var asOf = timeline.AsOf is { } day ? $", as known by {WindowWords.Of(new DayRange(day, day))}" : "";
        if (timeline.Entries.Count == 0)
        {
            return MessageBody.Text($"No source speaks of {Markdown.Escape(timeline.Subject)} under /{timeline.Topic.Name}{asOf}, so there is nothing to tell.");
        }

        var blocks = timeline.Entries
            .GroupBy(entry => entry.When)
            .SelectMany(time => Folded(time).Chunk(MostInBlock).Select((reports, index) => Block(index == 0 ? time.Key : $"{time.Key} (continued)", reports, timeline)));
        return PagedReply.From($"How the reports on {timeline.Subject} moved: {timeline.Topic.Name}{asOf}", [.. blocks], page, customId, picture: page <= 1 ? picture : null);
    }

    /// <summary>What is repeated within one time joins what it repeats.</summary>
    private static List<List<TimelineEntry>> Folded(IEnumerable<TimelineEntry> time)
    {
        var reports = new List<List<TimelineEntry>>();
        foreach (var entry in time)
        {
            if (entry.Change == TimelineChange.Repeats && reports.Find(report => report[0].What == entry.What) is { } repeated)
            {
                repeated.Add(entry);
            }
            else
            {
                reports.Add([entry]);
            }
        }

        return reports;
    }

    private static string Block(string when, IEnumerable<List<TimelineEntry>> reports, Timeline timeline) =>
        string.Join('\n', reports.Select(report => Report(report, timeline)).Prepend($"**{Markdown.EscapeLine(when)}**"));

    private static string Report(List<TimelineEntry> report, Timeline timeline)
    {
        var words = $"{Markdown.Escape(report[0].What)} *({Markdown.Escape(Change(report))})*";
        var places = report.Select(entry => Place(entry, timeline.Citations[entry.Citation - 1]));
        return $"- {CitationText.Hidden(words, report.Exists(entry => entry.Claim.Spoiler))}\n{string.Join('\n', places)}";
    }

    private static string Change(List<TimelineEntry> report)
    {
        var sources = report.Select(entry => entry.Claim.Source).Distinct().Count();
        return (report[0].Change, sources) switch
        {
            (_, 1) => report[0].ChangeWords,
            (TimelineChange.Repeats, _) => $"repeated by {sources} sources",
            _ => $"{report[0].ChangeWords}; repeated by {sources - 1} more",
        };
    }

    /// <summary>The source's own date only where it is not the heading's.</summary>
    private static string Place(TimelineEntry entry, Citation citation)
    {
        var who = entry.Claim.Speaker is { } speaker ? $"{Markdown.Escape(speaker)}, in " : "";
        var source = WindowWords.Published(citation.Source.Published) == entry.When ? CitationText.Undated(citation.Source) : CitationText.Of(citation.Source);
        return $"-# {who}{source} · ¶{citation.Claim.Locator.Paragraph} · `{citation.Claim.Id}`";
    }
}
