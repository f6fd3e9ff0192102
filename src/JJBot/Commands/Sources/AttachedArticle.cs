using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Knowledge;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Replies;

namespace JJBot.Commands.Sources;

/// <summary>Reads an article out of a file that somebody attached. What Discord says of the file is a hint; its bytes are looked at.</summary>
public sealed class AttachedArticle(AttachmentDownloader downloader, ServerSettings settings)
{
    /// <exception cref="UserMistakeException">It is too large, of another kind, empty, or did not arrive.</exception>
    public async Task<Article> ReadAsync(Attachment file, Scope server, CancellationToken cancellationToken)
    {
        // Most of a page is not text; the text that is left of it is measured when it is taken in.
        var most = IsPage(file) ? OriginalText.MaximumBytes : (await settings.ReadAsync(server, cancellationToken)).LargestBytes;
        if (file.Size > most)
        {
            throw new UserMistakeException($"{Typed.Quoted(file.Filename)} has {FileSize.Of(file.Size)}; here a source may have at most {FileSize.Of(most)}.");
        }

        if (!ArticleReader.Endings.Contains(Path.GetExtension(file.Filename), StringComparer.OrdinalIgnoreCase))
        {
            throw new UserMistakeException($"I read {string.Join(", ", ArticleReader.Endings)} files, not {Typed.Quoted(file.Filename)}.");
        }

        try
        {
            return ArticleReader.ReadFile(file.Filename, await downloader.DownloadAsync(file, most, cancellationToken));
        }
        catch (DiscordException)
        {
            throw new UserMistakeException("I could not fetch the file from Discord. Please attach it again.");
        }
        catch (KnowledgeException exception)
        {
            throw new UserMistakeException(Markdown.EscapeLine(exception.Message));
        }
    }

    private static bool IsPage(Attachment file) => Path.GetExtension(file.Filename).StartsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
