using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Elements marked as naming the author, and lines that begin as bylines do.</summary>
internal sealed class BylineEvidence : IEvidence
{
    private const int Longest = 120;
    private const int LongestLine = 90;
    private const int Near = 6;

    public void Read(PageWalk page, Findings findings)
    {
        var seen = 0;
        foreach (var mark in page.Marks.Marked.Where(mark => mark is { IsAuthor: true, IsAside: false }))
        {
            var text = ElementText.Start(mark.Element, Longest + 1);
            if (text.Length is 0 or > Longest)
            {
                continue;
            }

            // The article's own come first; those further down are of related articles.
            var weight = Weight(mark) - Math.Min(20, 4 * seen++);
            findings.Authors.Add(text, weight);
        }

        ReadLines(page, findings);
    }

    private static double Weight(Mark mark) => mark switch
    {
        { Property: "author" or "creator" } => 75,
        { LeadsToAuthor: true } => 70,
        _ => 55,
    };

    /// <summary>Lines by the headline, or at the end, that begin as bylines do.</summary>
    private static void ReadLines(PageWalk page, Findings findings)
    {
        var headline = page.Blocks.FindIndex(block => block.Container.Name == "h1");
        var first = page.Blocks.FindIndex(block => block.Container.IsInBody);
        var last = page.Blocks.FindLastIndex(block => block.Container.IsInBody);
        for (var at = 0; at < page.Blocks.Count; at++)
        {
            var text = page.Blocks[at].Text;
            var isNear = Math.Abs(at - headline) <= Near || Math.Abs(at - first) <= Near || Math.Abs(at - last) <= Near;
            if (isNear && text.Length <= LongestLine && AuthorText.IsByline(text))
            {
                findings.Authors.Add(text, 45);
            }
        }
    }
}
