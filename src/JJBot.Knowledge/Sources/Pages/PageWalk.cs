using System.Runtime.InteropServices;
using AngleSharp.Dom;
using JJBot.Knowledge.Sources.Pages.Body;
using JJBot.Knowledge.Sources.Pages.Evidence;

namespace JJBot.Knowledge.Sources.Pages;

/// <summary>Goes once through a page's elements, in reading order, and gathers its blocks of text and what tells of its title, author and day.</summary>
internal sealed class PageWalk
{
    /// <summary>A cell that is longer holds a text of its own; shorter ones are joined to a line of their row.</summary>
    private const int LongestJoinedCell = 60;

    private readonly List<Frame> frames = [];
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
        while (frames.Count > 0)
        {
            ref var frame = ref CollectionsMarshal.AsSpan(frames)[^1];
            if (frame.Next == frame.Children.Length)
            {
                Leave(frame.Kind, frame.IsLink);
                frames.RemoveAt(frames.Count - 1);
                continue;
            }

            var child = frame.Children[frame.Next++];
            switch (child.NodeType)
            {
                case NodeType.Text:
                    Append(((IText)child).Data);
                    break;
                case NodeType.Element:
                    Enter((IElement)child);
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

        var traits = ElementTraits.Of(element);
        var (hints, isLink) = (HintsOf(element.LocalName, traits, kind), element.LocalName == "a");
        if (kind == ElementKind.Inline && !isLink && StandsApart(hints))
        {
            kind = ElementKind.Group;
        }

        if (kind != ElementKind.Inline)
        {
            Open(element.LocalName, kind, hints);
        }

        Marks.Add(element, traits, hints, container, Blocks.Count);
        links += isLink ? 1 : 0;
        frames.Add(new Frame(element.ChildNodes, kind, isLink));
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

    private void Leave(ElementKind kind, bool isLink)
    {
        links -= isLink ? 1 : 0;
        if (kind == ElementKind.Inline)
        {
            return;
        }

        if (kind != ElementKind.Cell || buffer.Length > LongestJoinedCell)
        {
            Flush();
        }

        preformatted -= kind == ElementKind.Preformatted ? 1 : 0;
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

    private ClassHints HintsOf(string name, in ElementTraits traits, ElementKind kind)
    {
        // A page's own class tells of the whole, and the ids of headings and paragraphs are made from their words.
        var isWhole = name is "html" or "body";
        var hints = isWhole ? ClassHints.None : words.Hints(traits.Class);
        hints |= isWhole || kind is ElementKind.Heading or ElementKind.Paragraph ? ClassHints.None : words.Hints(traits.Id);
        return kind == ElementKind.Furniture || traits.IsHidden ? hints | ClassHints.Furniture : hints;
    }

    private struct Frame(INodeList children, ElementKind kind, bool isLink)
    {
        public readonly INodeList Children = children;

        public readonly ElementKind Kind = kind;

        /// <summary>Whether what is in it is a link.</summary>
        public readonly bool IsLink = isLink;

        /// <summary>The child to go on with.</summary>
        public int Next;
    }
}
