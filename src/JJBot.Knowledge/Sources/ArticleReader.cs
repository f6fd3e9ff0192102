using System.Text;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Sources.Pages;
using JJBot.Knowledge.Sources.Pages.Markup;
using JJBot.Knowledge.Sources.Texts;

namespace JJBot.Knowledge.Sources;

/// <summary>Reads an article out of bytes: a page, Markdown, or plain text.</summary>
public static class ArticleReader
{
    /// <summary>The endings of the files that are read.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".md", ".html", ".htm"];

    /// <param name="fileName">Its ending tells what the bytes are.</param>
    /// <param name="bytes">At most <see cref="OriginalText.MaximumBytes"/> are read of a text.</param>
    /// <exception cref="KnowledgeException">It is of another kind, empty, or not text.</exception>
    public static Article ReadFile(string fileName, byte[] bytes) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".html" or ".htm" => PageReader.Read(bytes, charset: null, address: null),
        ".txt" or ".md" => ReadText(fileName, bytes),
        var ending => throw new KnowledgeException($"'{ending}' is not a kind of file that I read: give one of {string.Join(", ", Endings)}."),
    };

    /// <summary>Reads a page that was fetched.</summary>
    /// <exception cref="KnowledgeException">It holds no text.</exception>
    public static Article ReadPage(FetchedPage page) => page.MediaType.StartsWith("text/", StringComparison.Ordinal) && page.MediaType != "text/html"
        ? ReadText(Path.GetFileName(page.Address.AbsolutePath), Encoding.UTF8.GetBytes(PageText.Decode(page.Content, page.Charset))) with { Url = page.Address }
        : PageReader.Read(page.Content, page.Charset, page.Address);

    private static Article ReadText(string fileName, byte[] bytes)
    {
        OriginalText text;
        try
        {
            text = OriginalText.Of(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new KnowledgeException($"{fileName} is not UTF-8 text: save it as UTF-8 and give it again.", exception);
        }

        if (text.Paragraphs.Count == 0)
        {
            throw new KnowledgeException($"{fileName} holds no text.");
        }

        var isMarkdown = Path.GetExtension(fileName).Equals(".md", StringComparison.OrdinalIgnoreCase);
        var saved = (isMarkdown ? MarkdownReader.Read(string.Join("\n\n", text.Paragraphs)) : null) ?? SavedText.Plain(text.Paragraphs);
        var (published, why) = saved.Day is { } day ? (new DayRange(day, day), null) : PublicationBounds.Infer(saved.Paragraphs);
        return new Article
        {
            Title = saved.Title ?? Path.GetFileNameWithoutExtension(fileName),
            Author = saved.Author,
            Published = published,
            PublishedWhy = why,
            Sha256 = text.Sha256,
            Paragraphs = saved.Paragraphs,
        };
    }
}
