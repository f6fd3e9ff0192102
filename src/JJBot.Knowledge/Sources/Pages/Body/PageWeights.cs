namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Weighs each element by the running text in it, and tells furniture by names and kinds: unless most of the page is in it.</summary>
internal static class PageWeights
{
    /// <summary>A block counts no more than this many characters, so that one endless paragraph does not decide.</summary>
    private const int MostOfBlock = 1500;

    private const ClassHints FurnitureHints = ClassHints.Furniture | ClassHints.Bio | ClassHints.Caption | ClassHints.Byline;

    /// <param name="page">Whose containers are weighed, anew.</param>
    /// <param name="trustNames">Whether classes and ids count; comments and captions are told by them in any case.</param>
    public static void Weigh(PageWalk page, bool trustNames)
    {
        foreach (var container in page.Containers)
        {
            (container.Prose, container.Score) = (0, 0);
        }

        foreach (var block in page.Blocks)
        {
            block.Container.Prose += block.IsProse ? block.Text.Length : 0;
            block.Container.Score += Value(block);
        }

        // Parents come before their children.
        for (var at = page.Containers.Count - 1; at > 0; at--)
        {
            page.Containers[at].Parent!.Prose += page.Containers[at].Prose;
        }

        for (var at = page.Containers.Count - 1; at > 0; at--)
        {
            var container = page.Containers[at];
            container.IsFurniture = IsFurniture(container, page.Containers[0].Prose, trustNames);
            container.Parent!.Score += container.IsFurniture ? 0 : container.Score;
        }
    }

    /// <summary>The running text that is in no menu, footer or comment, whatever the names promise of the rest.</summary>
    public static int ProseOutsideFurniture(PageWalk page) =>
        page.Blocks.Sum(block => block.IsProse && !IsInKnownFurniture(block.Container) ? block.Text.Length : 0);

    private static bool IsInKnownFurniture(Container container)
    {
        for (var at = container; at is not null; at = at.Parent)
        {
            if (at.Kind is ElementKind.Furniture or ElementKind.Caption || at.Has(ClassHints.Comments))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFurniture(Container container, int whole, bool trustNames) =>
        container.Kind == ElementKind.Caption
        || (container.Has(ClassHints.Comments) && !container.Has(ClassHints.Body) && container.Prose < 0.9 * whole)
        || ((trustNames ? container.Has(FurnitureHints) : container.Kind == ElementKind.Furniture)
            && !container.Has(ClassHints.Body)
            && container.Kind != ElementKind.Article
            && container.Prose < 0.5 * whole);

    private static double Value(Block block) =>
        block.IsProse ? Math.Min(block.Text.Length, MostOfBlock) * (1 - block.LinkShare)
        : block.LinkShare > 0.5 ? -10 - (0.3 * block.Text.Length)
        : 0;
}
