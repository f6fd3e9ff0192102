namespace JJBot.Knowledge.Sources.Furnishing;

/// <summary>What a line is that stands on a page beside its article.</summary>
internal enum FurnitureKind : byte
{
    /// <summary>It may well be the article's.</summary>
    None,

    /// <summary>A line that stands for itself: a share bar, an advertisement's mark, a credit, the line of date and author.</summary>
    Line,

    /// <summary>Leads in what else there is to read.</summary>
    Related,

    /// <summary>Begins the readers' part, or what is told of the author: nothing of the article comes after it.</summary>
    Ending,
}
