using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Changes;

/// <summary>A report of changes in words, as the terminal prints it; what a message shows is built from the same pieces.</summary>
public static class ChangeText
{
    public static string Of(ChangeReport report)
    {
        var lines = new List<string> { Summary(report) };
        foreach (var topic in report.Topics)
        {
            lines.Add($"\n{topic.Topic}");
            lines.AddRange(topic.Changes.Select(Line));
        }

        var sources = report.All.Select(change => change.Citation).DistinctBy(citation => citation.Number).OrderBy(citation => citation.Number).ToList();
        if (sources.Count > 0)
        {
            lines.Add("");
            lines.AddRange(sources.Select(citation => $"[{citation.Number}] {Words(citation.Source)}"));
        }

        return string.Join('\n', lines);
    }

    /// <summary>"Since 11 November 2026: 1 retracted, 3 new, 2 said again." and what the bot started with.</summary>
    public static string Summary(ChangeReport report)
    {
        var since = WindowWords.Of(new DayRange(report.Since, report.Since));
        var counts = report.All.GroupBy(change => change.Kind).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Word(group.Key)}").ToList();
        var told = counts.Count == 0 ? $"Nothing that I know has changed since {since}." : $"Since {since}: {string.Join(", ", counts)}.";
        if (report.Start is { } start)
        {
            return $"{told} {Words(start)}";
        }

        return counts.Count > 0 ? told : $"{told} I know {Counted(report.Claims, "report")} from {Counted(report.Sources, "source")}.";
    }

    /// <summary>What a kind is called in a count.</summary>
    public static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Retracted => "retracted",
        ChangeKind.Withdrawn => "withdrawn",
        ChangeKind.Resolved => "turned out",
        ChangeKind.Contradicts => "against what was known",
        ChangeKind.Overtakes => "overtaken",
        ChangeKind.Confirms => "confirmed",
        ChangeKind.Narrows => "narrowed",
        ChangeKind.Drifted => "changed at the source",
        ChangeKind.Edited => "edited",
        ChangeKind.Repeated => "said again",
        ChangeKind.Said => "said",
        _ => "new",
    };

    private static string Words(Source source) =>
        string.Join(" · ", new[] { source.Title, source.Outlet, WindowWords.Published(source.Published), source.Url?.ToString() }.OfType<string>());

    private static string Words(ChangeStart start) =>
        $"I started on {WindowWords.Of(new DayRange(start.Day, start.Day))} with {Counted(start.Claims, "report")}; of those, only what was said since then is listed.";

    private static string Line(Change change)
    {
        var spoiler = change.Spoiler ? " (spoiler)" : "";
        var more = change.Sources > 1 ? $", by {change.Sources} sources" : "";
        var day = change.IsOfStart ? "" : $"{DateOnly.FromDateTime(change.At.UtcDateTime):yyyy-MM-dd}  ";
        return $"  {day}{change.What} ({change.How}{more}){spoiler} [{change.Citation.Number}] paragraph {change.Citation.Claim.Locator.Paragraph}";
    }

    private static string Counted(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";
}
