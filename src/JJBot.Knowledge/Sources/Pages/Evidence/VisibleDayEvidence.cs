using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Days in short lines of text around the headline, where no markup tells what they are.</summary>
internal sealed class VisibleDayEvidence : IEvidence
{
    private const int LongestLine = 160;
    private const int MostLines = 120;

    public void Read(PageWalk page, Findings findings)
    {
        var headline = page.Blocks.FindIndex(block => block.Container.Name == "h1");
        var start = Math.Max(0, headline - 6);
        for (var at = start; at < Math.Min(page.Blocks.Count, start + MostLines); at++)
        {
            var block = page.Blocks[at];
            if (block.Text.Length <= LongestLine && DayText.Read(block.Text) is { } day)
            {
                var distance = Math.Abs(at - headline);
                findings.Days.Add(day, (headline >= 0 && distance <= 6 ? 50 : 25) - Math.Min(20, distance / 4));
            }
        }
    }
}
