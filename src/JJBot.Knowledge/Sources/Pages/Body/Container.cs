namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>An element that stands on lines of its own, with what is in it.</summary>
internal sealed class Container(Container? parent, string name, ElementKind kind, ClassHints hints)
{
    public Container? Parent { get; } = parent;

    public string Name { get; } = name;

    public ElementKind Kind { get; } = kind;

    /// <summary>What its own class and id promise.</summary>
    public ClassHints Hints { get; } = hints;

    /// <summary>Characters of running text, its children's included.</summary>
    public int Prose { get; set; }

    /// <summary>Prose less what speaks against it, its children's included but for the furniture among them.</summary>
    public double Score { get; set; }

    /// <summary>Whether nothing in it belongs to the article.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>Whether it is the article's element, or within it and no furniture of it.</summary>
    public bool IsInBody { get; set; }

    /// <summary>Whether it is furniture, or within some.</summary>
    public bool IsInFurniture
    {
        get
        {
            for (var container = this; container is not null; container = container.Parent)
            {
                if (container.IsFurniture)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool Has(ClassHints hints) => (Hints & hints) != 0;

    public bool IsIn(Container other)
    {
        for (var container = this; container is not null; container = container.Parent)
        {
            if (ReferenceEquals(container, other))
            {
                return true;
            }
        }

        return false;
    }
}
