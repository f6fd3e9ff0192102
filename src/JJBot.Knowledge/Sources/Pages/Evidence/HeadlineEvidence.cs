using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>The headline as it is seen: a page's first heading, a heading that the window's title names too, and that title itself.</summary>
internal sealed class HeadlineEvidence : IEvidence
{
    private const int Longest = 300;
    private const int MostHeadings = 100;

    public void Read(PageWalk page, Findings findings)
    {
        var title = TitleText.Fold(page.Marks.DocumentTitle ?? "", TitleText.LongestLine);
        var headings = page.Blocks.Where(block => block.Container.Name is "h1" or "h2" or "h3" && block.Text.Length <= Longest).Take(MostHeadings).ToList();
        var shown = headings.FindAll(heading => !heading.Container.IsInFurniture);
        var named = NamedBy(title, shown);

        // A first heading that is a link leads home, and is the site's own name.
        var firsts = shown.FindAll(heading => heading.Container.Name == "h1" && heading.LinkShare < 1);
        foreach (var heading in shown)
        {
            findings.Titles.Add(heading.Text, Weight(heading, firsts.Count == 1 && heading == firsts[0], named));
        }

        // Some pages print the headline nowhere but at the end of their breadcrumbs.
        if (headings.FindAll(heading => heading.Container.Name == "h1") is [{ Container.IsInFurniture: true } only])
        {
            findings.Titles.Add(only.Text, 95);
        }

        findings.Titles.Add(TitleText.WithoutTail(title), 45);
    }

    /// <summary>The heading that the window's title names: as a whole if there is one, or else the last, for the site's own name stands above the article's.</summary>
    private static string? NamedBy(string title, List<Block> headings)
    {
        var tailless = TitleText.WithoutTail(title);
        var parts = TitleText.Parts(title);
        return (headings.Find(heading => Same(heading.Text, title) || Same(heading.Text, tailless))
            ?? headings.FindLast(heading => TitleText.IsPart(heading.Text, title) || parts.Contains(heading.Text, StringComparer.OrdinalIgnoreCase)))?.Text;
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static double Weight(Block heading, bool isOnlyFirst, string? named)
    {
        var bonus = (heading.Text == named ? 30 : 0) + (heading.Container.Has(ClassHints.Headline) ? 8 : 0);
        return heading.Container.Name switch
        {
            "h1" when isOnlyFirst && (named is null || named == heading.Text) => 140 + bonus,
            "h1" => 65 + bonus,
            "h2" => 25 + bonus,
            _ => 10 + bonus,
        };
    }
}
