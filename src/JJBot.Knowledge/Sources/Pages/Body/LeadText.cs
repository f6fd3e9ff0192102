using JJBot.Knowledge.Sources.Furnishing;

namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>The short text between a headline and the article's element, which many pages keep apart from it.</summary>
internal static class LeadText
{
    private const int Shortest = 60;
    private const int MostBlocksAway = 16;
    private const int MostBlocks = 3;

    /// <param name="blocks">Of the page.</param>
    /// <param name="first">The first block of the article's element.</param>
    public static IEnumerable<Block> Before(List<Block> blocks, int first)
    {
        var start = Math.Max(0, first - MostBlocksAway);
        var headline = first < 0 ? -1 : blocks.FindLastIndex(first, first - start + 1, block => block.Container.Name == "h1" && !block.Container.IsInFurniture);
        return headline < 0
            ? []
            : blocks.Take(first).Skip(headline + 1).Where(IsLead).Take(MostBlocks);
    }

    private static bool IsLead(Block block) =>
        block.Text.Length >= Shortest
        && block.LinkShare < 0.3
        && !block.Container.IsInFurniture
        && block.Container.Name != "h1"
        && FurnitureLine.Of(block.Text) == FurnitureKind.None;
}
