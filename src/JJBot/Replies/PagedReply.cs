using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Replies.Pictures;

namespace JJBot.Replies;

/// <summary>A long list in pages, with buttons to turn them. A block is never cut, and so no citation either.</summary>
public static class PagedReply
{
    // Well below Discord's 4000, so that a page is read without scrolling far.
    private const int PageLength = 2_400;

    /// <param name="title">Stands on each page.</param>
    /// <param name="blocks">Markdown.</param>
    /// <param name="page">From 1; beyond the last, the last is shown.</param>
    /// <param name="customId">The custom_id of the button that turns to a page.</param>
    /// <param name="accent">0xRRGGBB.</param>
    /// <param name="picture">Stands below the title; null for none.</param>
    public static MessageBody From(
        string title, IReadOnlyList<string> blocks, int page, Func<int, string> customId, int accent = Accent.Neutral, Picture? picture = null)
    {
        if (blocks.Count == 0)
        {
            return MessageBody.Text("No source speaks of that, so there is nothing to show.");
        }

        var pages = Pager.Split(blocks, new PageSize(PageLength));
        var number = Math.Clamp(page, 1, pages.Count);
        var file = picture?.ToFile();
        List<Component> components = [new TextDisplay($"### {Markdown.EscapeLine(title)}")];
        if (file is not null)
        {
            components.Add(new MediaGallery(new MediaGalleryItem(new UnfurledMedia(file.Reference), picture!.AltText)));
        }

        components.Add(new TextDisplay(string.Join("\n\n", pages[number - 1])));
        if (pages.Count > 1)
        {
            components.Add(new TextDisplay($"-# Page {number} of {pages.Count}"));
            components.Add(new ActionRow(
                Button.Of(customId(Math.Max(1, number - 1)), "Previous", disabled: number == 1),
                Button.Of(customId(Math.Min(pages.Count, number + 1)), "Next", disabled: number == pages.Count)));
        }

        return new MessageBody([new Container(components, accent)], file is null ? null : [file]);
    }
}
