using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>The headline as it is seen: a first heading, one that is marked as the headline, and the window's title.</summary>
internal sealed class HeadlineEvidence : IEvidence
{
    private const int Longest = 300;

    public void Read(PageWalk page, Findings findings)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Container.Kind == ElementKind.Heading && block.Text.Length <= Longest && Weight(block.Container) is > 0 and var weight)
            {
                findings.Titles.Add(block.Text, weight);
            }
        }

        if (page.Marks.DocumentTitle is { } title)
        {
            findings.Titles.Add(title, 55);
        }
    }

    private static double Weight(Container heading)
    {
        var (within, marked, furniture) = (false, heading.Has(ClassHints.Headline), heading.IsFurniture);
        for (var container = heading.Parent; container is not null; container = container.Parent)
        {
            within |= container.Kind == ElementKind.Article || container.Has(ClassHints.Body);
            furniture |= container.IsFurniture;
        }

        return (furniture, heading.Name) switch
        {
            (true, _) => 0,
            (_, "h1") => 70 + (within ? 10 : 0) + (marked ? 8 : 0),
            (_, "h2") => (within ? 25 : 10) + (marked ? 20 : 0),
            _ => 0,
        };
    }
}
