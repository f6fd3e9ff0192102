namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Finds which of a page's blocks are the article's text.</summary>
internal static class BodyFinder
{
    /// <summary>How many times more a page must hold than was found, for its class names to be distrusted.</summary>
    private const int Doubt = 4;

    /// <summary>The text in reading order; empty where the page has none.</summary>
    public static List<Block> Find(PageWalk page)
    {
        PageWeights.Weigh(page, trustNames: true);
        var trusting = FindWeighed(page);
        if (Prose(trusting) * Doubt > PageWeights.ProseOutsideFurniture(page))
        {
            return trusting;
        }

        PageWeights.Weigh(page, trustNames: false);
        var distrusting = FindWeighed(page);
        if (Prose(distrusting) > Doubt * Prose(trusting))
        {
            return distrusting;
        }

        PageWeights.Weigh(page, trustNames: true);
        return trusting;
    }

    private static List<Block> FindWeighed(PageWalk page)
    {
        var root = ArticleElement.Find(page);
        foreach (var container in page.Containers)
        {
            container.IsInBody = container == root || (container.Parent?.IsInBody == true && !container.IsFurniture);
        }

        var first = page.Blocks.FindIndex(block => block.Container.IsInBody);
        return [.. LeadText.Before(page.Blocks, first), .. BlockSelection.Pick(page.Blocks.FindAll(block => block.Container.IsInBody))];
    }

    private static int Prose(List<Block> blocks) => blocks.Sum(block => block.IsProse ? block.Text.Length : 0);

    /// <summary>The blocks behind the headline; those before it, but for running text, are what leads up to it.</summary>
    public static IEnumerable<Block> WithoutHeadline(List<Block> blocks, string title)
    {
        var prose = blocks.FindIndex(block => block.IsProse);
        var headline = blocks.GetRange(0, prose < 0 ? blocks.Count : prose).FindLastIndex(block => block.Container.Name == "h1" || IsTitle(block));
        return blocks.Skip(headline + 1).Where(block => !IsTitle(block));

        bool IsTitle(Block block) => block.Container.Kind == ElementKind.Heading && string.Equals(block.Text, title, StringComparison.OrdinalIgnoreCase);
    }
}
