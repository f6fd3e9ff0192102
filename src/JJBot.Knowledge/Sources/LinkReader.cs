using JJBot.Knowledge.Sources.Fetching;

namespace JJBot.Knowledge.Sources;

/// <summary>Reads the article behind a link.</summary>
public sealed class LinkReader(AddressRules rules, PageFetcher fetcher)
{
    /// <param name="link">As a person gave it.</param>
    /// <param name="progress">Told while the page comes in; null where nobody watches.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="KnowledgeException">It is not read, or holds no article; the message says why.</exception>
    public async Task<Article> ReadAsync(string link, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        if (rules.Read(link, out var address) is { } refusal)
        {
            throw new KnowledgeException(refusal.Sentence);
        }

        return await fetcher.FetchAsync(new FetchRequest(address!) { Progress = progress }, cancellationToken) switch
        {
            FetchedPage page => ArticleReader.ReadPage(page),
            FetchRefusal refused => throw new KnowledgeException(refused.Sentence),
            var other => throw new InvalidOperationException($"{other.GetType().Name} comes only of a question that was not asked."),
        };
    }
}
