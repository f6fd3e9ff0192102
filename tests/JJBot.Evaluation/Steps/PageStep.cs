using System.Globalization;
using System.Text.Json.Nodes;
using JJBot.Knowledge;
using JJBot.Knowledge.Sources.Pages;

namespace JJBot.Evaluation.Steps;

internal static class PageStep
{
    public static void Answer(JsonObject asked, JsonObject answered)
    {
        try
        {
            var article = PageReader.Read(File.ReadAllBytes((string)asked["html"]!), charset: null, address: null);
            answered["text"] = string.Join('\n', article.Paragraphs.Skip(1));
            answered["title"] = article.Title;
            answered["author"] = article.Author;
            answered["date"] = article.Published is { Earliest: { } day, Latest: { } last } && day == last ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        }
        catch (KnowledgeException)
        {
            // A page without an article is answered by nothing.
        }
    }
}
