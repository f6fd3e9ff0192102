using System.Collections.Frozen;

namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>What an element is to whoever reads a page.</summary>
internal enum ElementKind : byte
{
    /// <summary>Runs on within a line.</summary>
    Inline,

    /// <summary>Stands on lines of its own and says nothing more.</summary>
    Group,
    Paragraph,
    Heading,
    Item,
    Quote,
    Preformatted,
    Table,
    Row,
    Cell,
    Caption,

    /// <summary>One article, or the page's main part.</summary>
    Article,

    /// <summary>Leads in: of a page the outlet's name and menus, of an article its headline and byline.</summary>
    Header,

    /// <summary>Menus, footers, asides, forms: parts of a page that are no article.</summary>
    Furniture,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>Its text is not read.</summary>
    Silent,
}

/// <summary>The kinds of HTML's elements, by local name.</summary>
internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> ByName = Table();

    public static ElementKind Of(string name) =>
        ByName.TryGetValue(name, out var kind) ? kind : name.Contains('-', StringComparison.Ordinal) ? ElementKind.Group : ElementKind.Inline;

    private static FrozenDictionary<string, ElementKind> Table()
    {
        var table = new Dictionary<string, ElementKind>(StringComparer.Ordinal);
        Add(ElementKind.Group, "html head body div section center address dl ul ol dir details summary fieldset hgroup tbody thead tfoot figure hr frameset noframes listing");
        Add(ElementKind.Paragraph, "p");
        Add(ElementKind.Heading, "h1 h2 h3 h4 h5 h6");
        Add(ElementKind.Item, "li dt dd");
        Add(ElementKind.Quote, "blockquote");
        Add(ElementKind.Preformatted, "pre");
        Add(ElementKind.Table, "table");
        Add(ElementKind.Row, "tr");
        Add(ElementKind.Cell, "td th");
        Add(ElementKind.Caption, "figcaption caption legend");
        Add(ElementKind.Article, "article main");
        Add(ElementKind.Header, "header");
        Add(ElementKind.Furniture, "nav footer aside menu dialog search form");
        Add(ElementKind.Break, "br");
        Add(ElementKind.Silent, "title script style noscript template select button input textarea option optgroup datalist iframe svg math canvas audio video map progress meter rp");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ElementKind kind, string names)
        {
            foreach (var name in names.Split(' '))
            {
                table.Add(name, kind);
            }
        }
    }
}
