namespace JJBot.Knowledge.Sources.Pages.Markup;

/// <summary>
/// Follows which elements are open, near enough to how the parser will see it, and refuses those that would make its work grow faster
/// than the page: elements nested beyond any article or without end, and formatting elements left open, which the parser opens anew in each block.
/// </summary>
internal sealed class OpenElements
{
    /// <summary>Articles have some 30 levels, and hardly a page has more than 80.</summary>
    private const int Deepest = 160;

    /// <summary>Long articles have some 20,000 tags, their pages' menus and comments included.</summary>
    private const int MostTags = 300_000;

    public const int MostFormatting = 32;

    /// <summary>How many elements the parser may open anew in all.</summary>
    private const int ReopeningBudget = 100_000;

    private readonly int[] names = new int[Deepest];
    private readonly TagClass[] classes = new TagClass[Deepest];
    private readonly List<int> formatting = [];
    private int count;
    private int refused;
    private int reopened;
    private int tags;

    /// <summary>Whether open formatting has been reopened too often: it has to be closed now, and no more is let in.</summary>
    public bool IsFormattingSpent => reopened > ReopeningBudget;

    /// <param name="name">A hash of the name.</param>
    /// <param name="tagClass">Its class.</param>
    /// <returns>Whether the parser may see the tag.</returns>
    public bool Open(int name, TagClass tagClass)
    {
        if (++tags > MostTags)
        {
            return false;
        }

        if (tagClass == TagClass.Formatting)
        {
            if (formatting.Count == MostFormatting || IsFormattingSpent || count == Deepest)
            {
                return false;
            }

            formatting.Add(name);
        }
        else
        {
            reopened += formatting.Count;
        }

        if (IsFlat(tagClass))
        {
            return true;
        }

        if (count == Deepest)
        {
            refused++;
            return false;
        }

        names[count] = name;
        classes[count++] = tagClass;
        return true;
    }

    /// <param name="name">A hash of the name.</param>
    /// <param name="tagClass">Its class.</param>
    /// <returns>Whether the parser may see the tag.</returns>
    public bool Close(int name, TagClass tagClass)
    {
        if (tags > MostTags)
        {
            return false;
        }

        if (tagClass == TagClass.Formatting && formatting.LastIndexOf(name) is >= 0 and var at)
        {
            formatting.RemoveAt(at);
        }
        else
        {
            reopened += formatting.Count;
        }

        if (refused > 0 && tagClass != TagClass.Formatting && !IsFlat(tagClass))
        {
            refused--;
            return false;
        }

        if (!IsFlat(tagClass))
        {
            CloseNested(name, tagClass);
        }

        return true;
    }

    private static bool IsFlat(TagClass tagClass) => tagClass is TagClass.Flat or TagClass.Void or TagClass.Link;

    private void CloseNested(int name, TagClass tagClass)
    {
        for (var at = count - 1; at >= 0; at--)
        {
            if (names[at] == name)
            {
                count = at;
                return;
            }

            var stops = tagClass switch
            {
                TagClass.Block => classes[at] == TagClass.Barrier,
                TagClass.Barrier => false,
                _ => classes[at] is TagClass.Block or TagClass.Barrier,
            };
            if (stops)
            {
                return;
            }
        }
    }
}
