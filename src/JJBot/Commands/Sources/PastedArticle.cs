using System.Text;
using JJBot.Commands.Forms;
using JJBot.Discord.Interactions;
using JJBot.Knowledge;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Reads an article out of what a moderator typed about it, and the text that they pasted.</summary>
internal static class PastedArticle
{
    private const int LongestName = 200;

    /// <summary>What can be said about an article, one a line; bare lines are read in this order.</summary>
    private static readonly string[] Names = ["Outlet", "Author", "Date", "Link"];

    /// <summary>The lines as they stand in the form to begin with.</summary>
    public static string Lines(string? outlet = null, string? author = null, string? date = null, string? link = null) =>
        string.Join('\n', Names.Zip([outlet, author, date, link], (name, value) => $"{name}: {value}"));

    /// <param name="title">Of the article.</param>
    /// <param name="about">Lines such as "Outlet: The Daily Example".</param>
    /// <param name="text">In paragraphs parted by blank lines.</param>
    /// <exception cref="UserMistakeException">A line cannot be meant, or there is no text.</exception>
    public static Article Read(string title, string about, string text)
    {
        var lines = ReadLines(about);
        var (published, link) = (Days(lines.GetValueOrDefault("Date")), Address(lines.GetValueOrDefault("Link")));
        return ReadText(title, text) with
        {
            Title = title,
            Outlet = lines.GetValueOrDefault("Outlet"),
            Author = lines.GetValueOrDefault("Author"),
            Url = link,
            Published = published,
            PublishedWhy = null,
        };
    }

    /// <summary>The headline is the first paragraph, as it is of a page.</summary>
    private static Article ReadText(string title, string text)
    {
        try
        {
            return ArticleReader.ReadFile("pasted.txt", Encoding.UTF8.GetBytes($"{title}\n\n{text.Trim()}"));
        }
        catch (KnowledgeException exception)
        {
            throw new UserMistakeException(Markdown.EscapeLine(exception.Message));
        }
    }

    private static Dictionary<string, string> ReadLines(string about)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, number) in about.Split('\n').Select((line, number) => (line.Trim(), number)).Where(line => line.Item1.Length > 0))
        {
            var named = Names.FirstOrDefault(name => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase));
            var value = named is null ? line : line[(named.Length + 1)..].Trim();
            if (value.Length > 0)
            {
                read[named ?? Names.ElementAtOrDefault(number) ?? throw TooMany()] = Replies.Shortened.Cut(value, named == "Link" ? int.MaxValue : LongestName);
            }
        }

        return read;
    }

    private static DayRange Days(string? text)
    {
        if (text is null)
        {
            return DayRange.Unknown;
        }

        var period = PeriodText.TryParse(text, out var mistake);
        return period?.Days ?? throw new UserMistakeException(Markdown.EscapeLine($"The date cannot be read. {mistake}"));
    }

    private static Uri? Address(string? text) => text is null ? null
        : Links.TryRead(text) ?? throw new UserMistakeException("The link is no web address: it begins with https:// or http://, or the line stays empty.");

    private static UserMistakeException TooMany() =>
        new($"There are more lines about the article than I can read: I take {string.Join(", ", Names).ToLowerInvariant()}, one a line.");
}
