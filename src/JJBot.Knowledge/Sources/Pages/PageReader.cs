using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times;
using JJBot.Knowledge.Sources.Pages.Body;
using JJBot.Knowledge.Sources.Pages.Evidence;
using JJBot.Knowledge.Sources.Pages.Markup;

namespace JJBot.Knowledge.Sources.Pages;

/// <summary>Reads an article out of a page. Never throws on what a page holds, and takes time in proportion to it.</summary>
public static class PageReader
{
    private const string Untitled = "Untitled";

    internal static readonly HtmlParserOptions Options = new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
    };

    /// <param name="bytes">The page as it was served or saved.</param>
    /// <param name="charset">What the server said, or null; a byte order mark and the page's own word are weighed too.</param>
    /// <param name="address">Where it was fetched from; null for a file.</param>
    /// <exception cref="KnowledgeException">The page holds no article text.</exception>
    public static Article Read(byte[] bytes, string? charset, Uri? address)
    {
        var markup = MarkupSieve.Pass(PageText.Decode(bytes, charset));
        var document = new HtmlParser(Options).ParseDocument(markup);
        var page = PageWalk.Of(document);
        var blocks = BodyFinder.Find(page);
        var about = PageFacts.Of(page, address);
        var title = about.Title ?? Untitled;
        var shown = BodyFinder.WithoutHeadline(blocks, title).Select(block => block.Text).ToList();
        string[] paragraphs = [title, .. ToldBody.Instead(shown, about.ToldBody) ?? shown];
        if (paragraphs.Length == 1)
        {
            throw new KnowledgeException("The page holds no text of an article: give a link to the article itself.");
        }

        var (published, why) = about.Day is { } day ? (new DayRange(day, day), null) : PublicationBounds.Infer(paragraphs);
        return new Article
        {
            Title = title,
            Outlet = about.Outlet,
            Author = about.Author,
            Url = about.Link ?? address,
            Published = published,
            PublishedWhy = why,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs)))),
            Paragraphs = paragraphs,
        };
    }
}
