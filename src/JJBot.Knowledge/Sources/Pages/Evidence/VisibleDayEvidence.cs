using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Days in short lines of text around the headline, where no markup tells what they are.</summary>
internal sealed class VisibleDayEvidence : IEvidence
{
    private const int LongestLine = 160;
    private const int MostLines = 400;
    private const int LinesAround = 12;
    private const int NearHeadline = 6;

    /// <summary>How lines begin, or go on before the day, that tell when a text was published.</summary>
    private static readonly string[] Cues =
        ["veröffentlicht", "publi", "pubblicato", "erstellt", "datum", "stand", "posted", "date", "vom", "fecha", "data", "written", "verfasst", "gepostet", "gepubliceerd"];

    public void Read(PageWalk page, Findings findings)
    {
        var headline = page.Blocks.FindIndex(block => block.Container.Name == "h1");
        var body = page.Blocks.FindIndex(block => block.Container.IsInBody);
        var start = Math.Max(0, Math.Min(headline < 0 ? body : headline, body) - LinesAround);
        var end = Math.Min(page.Blocks.FindLastIndex(block => block.Container.IsInBody) + LinesAround, page.Blocks.Count - 1);
        var days = new Dictionary<DateOnly, int>();
        for (var (at, lines) = (start, 0); at <= end && lines < MostLines; at++)
        {
            var block = page.Blocks[at];
            if (block.Text.Length > LongestLine)
            {
                continue;
            }

            lines++;
            if (block.Text.AsSpan().ContainsAnyInRange('0', '9') && DayText.Read(block.Text) is { } day)
            {
                var nearest = Math.Min(Math.Abs(at - headline), Math.Abs(at - body));
                var cue = UpdateWords.Begin(block.Text) ? -20 : Array.Exists(Cues, cue => block.Text.Contains(cue, StringComparison.OrdinalIgnoreCase)) ? 8 : 0;
                var weight = (nearest <= NearHeadline ? 50 : 30) + cue - Math.Min(20, nearest / 4);
                days[day] = Math.Max(weight, days.GetValueOrDefault(day));
            }
        }

        // Once each: a list of related articles tells the same day many times.
        foreach (var (day, weight) in days)
        {
            findings.AddOwnDay(day, weight);
        }
    }
}
