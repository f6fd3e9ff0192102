namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Finds which of a page's blocks are the article's text.</summary>
internal static class BodyFinder
{
    public static IReadOnlyList<Block> Find(PageWalk page)
    {
        Weigh(page);
        var root = Root(page);
        var kept = new List<Block>();
        foreach (var block in page.Blocks)
        {
            if (IsWithin(block.Container, root) && BlockRules.IsText(block))
            {
                kept.Add(block);
            }
        }

        return kept;
    }

    /// <summary>The blocks behind the headline; those before it, but for running text, are what leads up to it.</summary>
    public static IEnumerable<Block> WithoutHeadline(IReadOnlyList<Block> blocks, string? title)
    {
        var headline = blocks.TakeWhile(block => !block.IsProse).ToList().FindLastIndex(block => block.Container.Kind == ElementKind.Heading && Same(block.Text, title));
        return blocks.Skip(headline + 1).Where(block => !(block.Container.Kind == ElementKind.Heading && Same(block.Text, title)));

        static bool Same(string text, string? title) => string.Equals(text, title, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsWithin(Container container, Container root)
    {
        for (var at = container; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, root))
            {
                return true;
            }

            if (at.IsFurniture)
            {
                return false;
            }
        }

        return false;
    }

    private static void Weigh(PageWalk page)
    {
        foreach (var block in page.Blocks)
        {
            block.Container.Prose += block.IsProse ? block.Text.Length : 0;
            block.Container.Score += Value(block);
        }

        for (var at = page.Containers.Count - 1; at > 0; at--)
        {
            var container = page.Containers[at];
            container.Parent!.Prose += container.Prose;
        }

        var whole = page.Containers[0].Prose;
        for (var at = page.Containers.Count - 1; at > 0; at--)
        {
            var container = page.Containers[at];
            container.IsFurniture = IsFurniture(container, whole);
            if (!container.IsFurniture)
            {
                container.Parent!.Score += container.Score;
            }
        }
    }

    private static bool IsFurniture(Container container, int whole) =>
        (container.Has(ClassHints.Comments) && container.Prose < 0.9 * whole)
        || (container.Has(ClassHints.Furniture | ClassHints.Bio | ClassHints.Caption) && !container.Has(ClassHints.Body) && container.Kind != ElementKind.Article && container.Prose < 0.5 * whole)
        || container.Kind == ElementKind.Caption;

    private static double Value(Block block) =>
        block.IsProse ? Math.Min(block.Text.Length, 1500) * (1 - block.LinkShare)
        : block.LinkShare > 0.5 ? -10 - (0.3 * block.Text.Length)
        : 0;

    private static Container Root(PageWalk page)
    {
        var children = page.Containers.Skip(1).ToLookup(container => container.Parent!);
        var root = page.Containers[0];
        while (children[root].MaxBy(child => child.IsFurniture ? 0 : child.Score) is { IsFurniture: false } best && best.Score > 0.7 * Math.Max(root.Score, 1))
        {
            root = best;
        }

        while (root.Parent is { } parent && (parent.Score > root.Score || root.Kind is not (ElementKind.Group or ElementKind.Article)) && root.Name != "article")
        {
            root = parent;
        }

        return root;
    }
}
