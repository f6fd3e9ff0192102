namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Finds the element that holds the article, by the weights of <see cref="PageWeights"/>.</summary>
internal static class ArticleElement
{
    /// <summary>The share of an element's weight that one child needs for the others to be something else.</summary>
    private const double Dominance = 0.7;

    /// <summary>An element that promises to be the article is taken though it weighs a little less than what is in it.</summary>
    private const double Promise = 0.95;

    /// <summary>The element where most of the text is, with what belongs to it around it.</summary>
    public static Container Find(PageWalk page)
    {
        var best = Core(page);
        for (var container = best.Parent; container is not null && best.Name != "article"; container = container.Parent)
        {
            var promises = container.Kind == ElementKind.Article || container.Has(ClassHints.Body) || best.Kind is not (ElementKind.Group or ElementKind.Article);
            if (container.Score > best.Score * (promises ? Promise : 1))
            {
                best = container;
            }
        }

        return best;
    }

    /// <summary>Goes down as long as one child holds most of what the element does.</summary>
    private static Container Core(PageWalk page)
    {
        var heaviest = new Dictionary<Container, Container>(page.Containers.Count);
        foreach (var container in page.Containers.Skip(1).Where(container => !container.IsFurniture))
        {
            if (!heaviest.TryGetValue(container.Parent!, out var other) || container.Score > other.Score)
            {
                heaviest[container.Parent!] = container;
            }
        }

        var core = page.Containers[0];
        while (heaviest.TryGetValue(core, out var child) && child.Score > Dominance * Math.Max(core.Score, 1))
        {
            core = child;
        }

        return core;
    }
}
