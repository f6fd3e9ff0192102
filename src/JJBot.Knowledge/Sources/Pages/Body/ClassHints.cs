namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>What the words of an element's class and id promise.</summary>
[Flags]
internal enum ClassHints : ushort
{
    None = 0,

    /// <summary>The text of an article.</summary>
    Body = 1,

    /// <summary>Menus, share bars, related links, advertisements, banners.</summary>
    Furniture = 2,

    /// <summary>What readers wrote.</summary>
    Comments = 4,
    Byline = 8,
    Date = 16,
    Caption = 32,

    /// <summary>The line of author, date and category.</summary>
    Details = 64,
    Headline = 128,

    /// <summary>Who the author is.</summary>
    Bio = 256,

    /// <summary>A short text that stands above the article and sums it up.</summary>
    Lead = 512,
}
