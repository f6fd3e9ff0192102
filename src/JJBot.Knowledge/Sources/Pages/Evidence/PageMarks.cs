using System.Buffers;
using AngleSharp.Dom;
using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Where a page tells of its title, author, day and outlet, as it was gone through; what each place says is read later.</summary>
internal sealed class PageMarks
{
    /// <summary>Of each kind; a page that has more of them tells nothing.</summary>
    private const int Most = 200;

    private static readonly SearchValues<string> AuthorPages =
        SearchValues.Create(["/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autori/", "/journalist/", "/writer/", "/contributor"], StringComparison.OrdinalIgnoreCase);

    public List<(string Key, string Content)> Metas { get; } = [];

    public List<string> JsonLd { get; } = [];

    public List<Mark> Marked { get; } = [];

    public string? DocumentTitle { get; private set; }

    public string? CanonicalLink { get; private set; }

    public void AddSilent(IElement element)
    {
        switch (element.LocalName)
        {
            case "script" when JsonLd.Count < Most:
                JsonLd.Add(element.TextContent);
                break;
            case "title":
                DocumentTitle ??= element.TextContent;
                break;
        }
    }

    public void Add(IElement element, in ElementTraits traits, ClassHints hints, Container container, int block)
    {
        switch (element.LocalName)
        {
            case "meta":
                AddMeta(element);
                return;
            case "link":
                CanonicalLink ??= traits.Relation?.Trim().Equals("canonical", StringComparison.OrdinalIgnoreCase) == true ? traits.Link : null;
                return;
        }

        var property = traits.Property ?? "";
        var leads = element.LocalName == "a" && LeadsToAuthor(traits);
        var isAuthor = leads || (hints & ClassHints.Byline) != 0 || property is "author" or "creator";
        var isDay = element.LocalName == "time" || (hints & ClassHints.Date) != 0 || property is "datePublished" or "dateCreated" or "dateModified";
        if ((isAuthor || isDay) && Marked.Count < Most)
        {
            Marked.Add(new Mark(element, hints, property, container, block, isAuthor, isDay, leads));
        }
    }

    private static bool LeadsToAuthor(in ElementTraits link) =>
        link.Relation == "author" || (link.Link is { Length: < 1000 } address && address.AsSpan().ContainsAny(AuthorPages));

    private void AddMeta(IElement element)
    {
        var key = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        if (key is { Length: > 0 and < 100 } && element.GetAttribute("content") is { Length: > 0 and < 2000 } content && Metas.Count < Most)
        {
            Metas.Add((key.Trim().ToLowerInvariant(), content));
        }
    }
}

/// <param name="Element">What is marked.</param>
/// <param name="Hints">Of its class and id.</param>
/// <param name="Property">Its itemprop, or empty.</param>
/// <param name="Container">The block-level element that it is or is in.</param>
/// <param name="Block">The block that comes next after it began.</param>
/// <param name="IsAuthor">Whether it may name the author.</param>
/// <param name="IsDay">Whether it may hold a day.</param>
/// <param name="LeadsToAuthor">Whether it is a link to an author's own page.</param>
internal sealed record Mark(IElement Element, ClassHints Hints, string Property, Container Container, int Block, bool IsAuthor, bool IsDay, bool LeadsToAuthor)
{
    /// <summary>Whether it stands in a part of the page that is not the article's.</summary>
    public bool IsAside
    {
        get
        {
            for (var container = Container; container is not null; container = container.Parent)
            {
                if (container.Has(ClassHints.Comments) || (container.Kind == ElementKind.Furniture && container.Name != "footer"))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
