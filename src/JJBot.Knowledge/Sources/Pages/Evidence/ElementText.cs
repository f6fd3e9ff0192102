using AngleSharp.Dom;
using JJBot.Knowledge.Sources.Pages.Body;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Reads the beginning of an element's text, white space folded.</summary>
internal static class ElementText
{
    private const int MostNodes = 200;

    /// <param name="element">What to read.</param>
    /// <param name="most">Characters after which reading ends.</param>
    public static string Start(IElement element, int most)
    {
        var buffer = new BlockBuffer();
        var open = new Stack<INode>([element]);
        for (var nodes = 0; nodes < MostNodes && buffer.Length < most && open.TryPop(out var node); nodes++)
        {
            if (node is IText text)
            {
                buffer.Append(text.Data.AsSpan(0, Math.Min(text.Data.Length, most)), isLink: false);
                continue;
            }

            if (node is not IElement inner || ElementKinds.Of(inner.LocalName) == ElementKind.Silent)
            {
                continue;
            }

            // Day, month and year often stand in elements of their own, and nothing between them.
            buffer.Space(' ');
            for (var at = Math.Min(node.ChildNodes.Length, MostNodes) - 1; at >= 0; at--)
            {
                open.Push(node.ChildNodes[at]);
            }
        }

        return buffer.Take();
    }
}
