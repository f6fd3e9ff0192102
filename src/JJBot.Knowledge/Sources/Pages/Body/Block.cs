namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>A stretch of text that stands on lines of its own.</summary>
/// <param name="Container">The innermost element around it that does so.</param>
/// <param name="Text">White space folded; never empty.</param>
/// <param name="LinkLength">How many of its characters are links.</param>
internal sealed record Block(Container Container, string Text, int LinkLength)
{
    private const int ShortestProse = 60;

    public double LinkShare => Math.Min(1, (double)LinkLength / Text.Length);

    /// <summary>Whether it reads as running text.</summary>
    public bool IsProse => Text.Length >= ShortestProse && LinkShare < 0.4 && Container.Kind is not (ElementKind.Heading or ElementKind.Caption);
}
