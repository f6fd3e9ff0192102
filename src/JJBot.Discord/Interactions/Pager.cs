namespace JJBot.Discord.Interactions;

/// <summary>
/// Distributes text over as many messages as it needs. A block stays whole where it fits on a page, a line where it fits on one,
/// and a citation such as [12], a link or a spoiler is never cut.
/// </summary>
public static class Pager
{
    /// <returns>At least one page, each with at least one block unless there is no text at all.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Split(IEnumerable<string> blocks, PageSize? size = null)
    {
        var limits = size ?? new PageSize();
        var pages = new List<IReadOnlyList<string>>();
        var page = new Page(limits);
        foreach (var part in blocks.SelectMany(block => PartsOf(block, limits)))
        {
            if (!page.Fits(part))
            {
                pages.Add(page.Blocks);
                page = new Page(limits);
            }

            page.Add(part);
        }

        if (page.Blocks.Count > 0 || pages.Count == 0)
        {
            pages.Add(page.Blocks);
        }

        return pages;
    }

    private static IEnumerable<string> PartsOf(string block, PageSize size)
    {
        if (block.Length == 0 || size.Holds(block))
        {
            return block.Length == 0 ? [] : [block];
        }

        return Joined(block.Split('\n').SelectMany(line => size.Holds(line) ? [line] : LineSplitter.Split(line, size)), size);
    }

    /// <summary>Puts lines together again, up to what a page holds.</summary>
    private static IEnumerable<string> Joined(IEnumerable<string> lines, PageSize size)
    {
        string? part = null;
        foreach (var line in lines)
        {
            var longer = part is null ? line : $"{part}\n{line}";
            if (size.Holds(longer))
            {
                part = longer;
                continue;
            }

            if (part is { Length: > 0 })
            {
                yield return part;
            }

            part = line;
        }

        if (part is { Length: > 0 })
        {
            yield return part;
        }
    }

    private sealed class Page(PageSize size)
    {
        private int characters;
        private int bytes;

        public List<string> Blocks { get; } = [];

        public bool Fits(string block) =>
            Blocks.Count == 0
            || (Blocks.Count < size.Blocks && characters + block.Length <= size.Characters && bytes + MessageLimits.BytesOf(block) <= size.Bytes);

        public void Add(string block)
        {
            Blocks.Add(block);
            characters += block.Length;
            bytes += MessageLimits.BytesOf(block);
        }
    }
}

/// <summary>How much of a message's room the text may take; what else stands in the message is to be taken off beforehand.</summary>
/// <param name="Characters">At least 1, in UTF-16 characters.</param>
/// <param name="Bytes">At least 4, in UTF-8.</param>
/// <param name="Blocks">At least 1; each becomes a component.</param>
public sealed record PageSize(int Characters = MessageLimits.Text, int Bytes = MessageLimits.TextBytes, int Blocks = MessageLimits.Components - 10)
{
    internal bool Holds(string text) => text.Length <= Characters && MessageLimits.BytesOf(text) <= Bytes;
}
