using JJBot.Discord.Interactions;
using JJBot.Knowledge;
using JJBot.Knowledge.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Reads an article from the web.</summary>
public sealed class LinkedArticle(LinkReader reader)
{
    private const string Instead = "You can give me its text instead: `/source add` without a link opens a form.";

    /// <param name="link">As a person gave it; "https://" may be left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UserMistakeException">It is no address, may not be fetched, or holds no article.</exception>
    public async Task<Article> ReadAsync(string link, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(Links.TryRead(link)?.AbsoluteUri ?? link, progress: null, cancellationToken);
        }
        catch (KnowledgeException exception)
        {
            throw new UserMistakeException($"{Markdown.EscapeLine(exception.Message)} {Instead}");
        }
    }
}
