using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>The headline as it is seen: a page's first heading, a heading that the window's title names too, and that title itself.</summary>
internal sealed class HeadlineEvidence : IEvidence
{
    private const int Longest = 300;
    private const int MostHeadings = 100;

    public void Read(PageWalk page, Findings findings)
    {
        var title = page.Marks.DocumentTitle is { } given ? TitleText.Fold(given) : "";
        var parts = TitleText.Parts(title);
        var headings = page.Blocks.Where(block => block.Container.Name is "h1" or "h2" or "h3" && block.Text.Length <= Longest).Take(MostHeadings).ToList();
        var first = headings.Count(heading => heading.Container.Name == "h1");

        // The site's own name stands above the article's headline where the window's title names both.
        var named = headings.FindLast(heading => parts.Contains(heading.Text, StringComparer.OrdinalIgnoreCase) && !heading.Container.IsInFurniture)?.Text;
        foreach (var heading in headings)
        {
            if (Weight(heading, first, named) is > 0 and var weight)
            {
                findings.Titles.Add(heading.Text, weight);
            }
        }

        findings.Titles.Add(TitleText.WithoutTail(title), 45);
    }

    private static double Weight(Block heading, int first, string? named)
    {
        if (heading.Container.IsInFurniture)
        {
            return 0;
        }

        var bonus = (heading.Text == named ? 30 : 0) + (heading.Container.Has(ClassHints.Headline) ? 8 : 0);
        return heading.Container.Name switch
        {
            "h1" when first == 1 && (named is null || named == heading.Text) => 110 + bonus,
            "h1" => 65 + bonus,
            "h2" => 25 + bonus,
            _ => 10 + bonus,
        };
    }
}
