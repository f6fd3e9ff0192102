using JJBot.Knowledge.Sources.Furnishing;

namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Picks the article's text out of the blocks within the element that holds it.</summary>
internal static class BlockSelection
{
    private const double MostLinked = 0.6;
    private const double MostLinkedInLine = 0.45;

    /// <summary>In characters; a shorter block is a line, and may be a label.</summary>
    private const int LongestLine = 100;

    /// <summary>A heading that leads to other articles ends this one where no more than this share of its text comes after.</summary>
    private const double MostBehindEnd = 0.4;

    /// <param name="blocks">Those within the article's element, in reading order.</param>
    public static List<Block> Pick(IReadOnlyList<Block> blocks)
    {
        var kept = new bool[blocks.Count];
        var prose = blocks.Sum(block => block.IsProse ? block.Text.Length : 0);
        var (behind, end) = (prose, (Container?)null);
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = blocks[at];
            if (end is not null && block.Container.IsIn(end))
            {
                continue;
            }

            end = null;
            var kind = FurnitureLine.Of(block.Text);
            kept[at] = kind == FurnitureKind.None && IsText(block);
            if (kind is FurnitureKind.Related or FurnitureKind.Ending && block.Container.Kind == ElementKind.Heading && behind <= MostBehindEnd * prose)
            {
                end = block.Container.Parent;
            }

            behind -= block.IsProse ? block.Text.Length : 0;
        }

        DropLabels(blocks, kept);
        return [.. blocks.Where((_, at) => kept[at])];
    }

    private static bool IsText(Block block) =>
        block.LinkShare < (block.Text.Length < LongestLine ? MostLinkedInLine : MostLinked) && block.Container.Kind != ElementKind.Caption;

    /// <summary>Headings under which nothing is left, and lines with a colon that lead in nothing.</summary>
    private static void DropLabels(IReadOnlyList<Block> blocks, bool[] kept)
    {
        var textFollows = false;
        for (var at = blocks.Count - 1; at >= 0; at--)
        {
            if (!kept[at])
            {
                continue;
            }

            var isLabel = blocks[at].Container.Kind == ElementKind.Heading || (blocks[at].Text.Length < LongestLine && blocks[at].Text.EndsWith(':'));
            if (!isLabel)
            {
                textFollows = true;
            }
            else if (!textFollows || (at + 1 < blocks.Count && !kept[at + 1]))
            {
                kept[at] = false;
            }
        }
    }
}
