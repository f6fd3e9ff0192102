using AngleSharp.Dom;
using JJBot.Knowledge.Sources.Pages.Body;
using JJBot.Knowledge.Sources.Pages.Evidence;

namespace JJBot.Knowledge.Sources.Pages;

/// <summary>Goes once through a page's elements, in reading order, and gathers its blocks of text and what tells of its title, author and day.</summary>
internal sealed class PageWalk
{
    /// <summary>A cell that is longer holds a text of its own; shorter ones are joined to a line of their row.</summary>
    private const int LongestJoinedCell = 60;

    private readonly Stack<Frame> frames = new();
    private readonly BlockBuffer buffer = new();
    private readonly ClassWords words = new();
    private Container container = new(null, "", ElementKind.Group, ClassHints.None);
    private Container? blockContainer;
    private int links;
    private int preformatted;
    private bool breakIsOpen;

    public List<Container> Containers { get; } = [];

    public List<Block> Blocks { get; } = [];

    public PageMarks Marks { get; } = new();

    public static PageWalk Of(IDocument document)
    {
        var walk = new PageWalk();
        walk.Containers.Add(walk.container);
        if (document.DocumentElement is { } root)
        {
            // A stack of our own: a page may nest deeper than a thread's stack can follow.
            walk.Enter(root);
            walk.Run();
        }

        return walk;
    }

    private void Run()
    {
        while (frames.TryPop(out var frame))
        {
            if (frame.Next == frame.Children.Length)
            {
                Leave(frame);
                continue;
            }

            var child = frame.Children[frame.Next];
            frames.Push(frame with { Next = frame.Next + 1 });
            switch (child)
            {
                case IText text:
                    Append(text.Data);
                    break;
                case IElement element:
                    Enter(element);
                    break;
            }
        }
    }

    private void Enter(IElement element)
    {
        var kind = ElementKinds.Of(element.LocalName);
        if (kind == ElementKind.Silent)
        {
            Marks.AddSilent(element);
            return;
        }

        if (kind == ElementKind.Break)
        {
            Break();
            return;
        }

        var (hints, isLink) = (HintsOf(element, kind), element.LocalName == "a");
        if (kind == ElementKind.Inline && !isLink && StandsApart(hints))
        {
            kind = ElementKind.Group;
        }

        if (kind != ElementKind.Inline)
        {
            Open(element.LocalName, kind, hints);
        }

        Marks.Add(element, hints, container, Blocks.Count);
        links += isLink ? 1 : 0;
        frames.Push(new Frame(element.ChildNodes, 0, kind, isLink));
    }

    /// <summary>Whether an inline element is no part of its line: a share button, or the topic printed above a headline.</summary>
    private bool StandsApart(ClassHints hints) => container.Kind switch
    {
        ElementKind.Paragraph => false,
        ElementKind.Heading => (hints & (ClassHints.Lead | ClassHints.Date | ClassHints.Details)) != 0,
        _ => (hints & (ClassHints.Furniture | ClassHints.Comments)) != 0,
    };

    private void Open(string name, ElementKind kind, ClassHints hints)
    {
        if (kind == ElementKind.Cell && buffer.Length <= LongestJoinedCell)
        {
            buffer.Space('\t');
        }
        else
        {
            Flush();
        }

        preformatted += kind == ElementKind.Preformatted ? 1 : 0;
        container = new Container(container, name, kind, hints);
        Containers.Add(container);
    }

    private void Leave(Frame frame)
    {
        links -= frame.IsLink ? 1 : 0;
        if (frame.Kind == ElementKind.Inline)
        {
            return;
        }

        if (frame.Kind != ElementKind.Cell || buffer.Length > LongestJoinedCell)
        {
            Flush();
        }

        preformatted -= frame.Kind == ElementKind.Preformatted ? 1 : 0;
        container = container.Parent!;
    }

    private void Append(string text)
    {
        var before = buffer.Length;
        if (preformatted > 0)
        {
            buffer.AppendPreformatted(text);
        }
        else
        {
            buffer.Append(text, links > 0);
        }

        if (buffer.Length > before)
        {
            breakIsOpen = false;
            blockContainer ??= container;
        }
    }

    /// <summary>One line break is a space; two part paragraphs.</summary>
    private void Break()
    {
        if (preformatted > 0)
        {
            buffer.AppendPreformatted("\n");
        }
        else if (breakIsOpen)
        {
            Flush();
        }
        else
        {
            buffer.Space(' ');
            breakIsOpen = true;
        }
    }

    private void Flush()
    {
        breakIsOpen = false;
        var linkLength = buffer.LinkLength;
        if (buffer.Take() is { Length: > 0 } text)
        {
            Blocks.Add(new Block(blockContainer ?? container, text, linkLength));
        }

        blockContainer = null;
    }

    private ClassHints HintsOf(IElement element, ElementKind kind)
    {
        // A page's own class tells of the whole, and the ids of headings and paragraphs are made from their words.
        var hints = element.LocalName is "html" or "body" ? ClassHints.None : words.Hints(element.ClassName);
        hints |= kind is ElementKind.Heading or ElementKind.Paragraph || element.LocalName is "html" or "body" ? ClassHints.None : words.Hints(element.Id);
        if (kind == ElementKind.Furniture || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
        {
            hints |= ClassHints.Furniture;
        }

        return element.GetAttribute("style") is { } style && style.Contains("display", StringComparison.OrdinalIgnoreCase) && style.Contains("none", StringComparison.OrdinalIgnoreCase)
            ? hints | ClassHints.Furniture
            : hints;
    }

    /// <param name="Children">Of the element.</param>
    /// <param name="Next">The child to go on with.</param>
    /// <param name="Kind">The element's.</param>
    /// <param name="IsLink">Whether what is in it is a link.</param>
    private readonly record struct Frame(INodeList Children, int Next, ElementKind Kind, bool IsLink);
}
