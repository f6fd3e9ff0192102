using AngleSharp.Html.Parser;
using JJBot.Knowledge.Sources.Pages;
using JJBot.Knowledge.Sources.Pages.Body;
using JJBot.Knowledge.Sources.Pages.Evidence;
using JJBot.Knowledge.Sources.Pages.Markup;
using Markdig;

namespace JJBot.Knowledge.Sources.Texts;

/// <summary>Takes the markup off Markdown: its blocks are those of the page that it would be.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <param name="text">With line feeds alone.</param>
    /// <returns>The text, or null where it holds none, or is nested beyond what Markdown is written for.</returns>
    public static SavedText? Read(string text)
    {
        var (told, rest) = FrontMatter.Split(text);
        if (Blocks(rest) is not { Count: > 0 } blocks)
        {
            return null;
        }

        var heading = blocks[0].Container.Kind == ElementKind.Heading ? blocks[0].Text : null;
        var title = told["title"] ?? heading;
        string[] paragraphs = [.. blocks.Skip(heading is not null && heading == title ? 1 : 0).Select(block => block.Text)];
        var head = TextHead.Of(paragraphs);
        return new SavedText(
            title,
            told["author"] ?? head.Author,
            told["date"] is { } date ? DayText.Read(date) : head.Day,
            title is null ? paragraphs : [title, .. paragraphs]);
    }

    private static List<Block>? Blocks(string text)
    {
        try
        {
            var markup = MarkupSieve.Pass(Markdown.ToHtml(text, Pipeline));
            return PageWalk.Of(new HtmlParser(PageReader.Options).ParseDocument(markup)).Blocks;
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deep.
            return null;
        }
    }
}
