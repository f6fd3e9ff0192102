namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>Which blocks within an article are its text.</summary>
internal static class BlockRules
{
    public static bool IsText(Block block) =>
        block.LinkShare < 0.6 && block.Container.Kind != ElementKind.Caption;
}
