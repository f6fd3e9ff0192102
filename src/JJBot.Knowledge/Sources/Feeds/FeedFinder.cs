using JJBot.Knowledge.Sources.Fetching;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Finds the feed that a person means: the link itself, or the one of the site that it leads to.</summary>
public sealed class FeedFinder(AddressRules rules, PageFetcher fetcher)
{
    /// <param name="link">As a person gave it: of a feed, or of any page of a site.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="KnowledgeException">There is none, or it may not be read; the message says why.</exception>
    public async Task<FoundFeed> FindAsync(string link, CancellationToken cancellationToken)
    {
        if (rules.Read(link, out var address) is { } refusal)
        {
            throw new KnowledgeException(refusal.Sentence);
        }

        var page = await FetchAsync(address!, cancellationToken) switch
        {
            FetchedPage fetched => fetched,
            FetchRefusal refused => throw new KnowledgeException(refused.Sentence),
            var other => throw new InvalidOperationException($"{other.GetType().Name} comes only of a question that was not asked."),
        };
        if (FeedReader.Read(page) is { } feed)
        {
            return new FoundFeed(page.Address, feed, page.Validators);
        }

        foreach (var candidate in FeedLinks.Of(page))
        {
            if (await FetchAsync(candidate, cancellationToken) is FetchedPage candidatePage && FeedReader.Read(candidatePage) is { } found)
            {
                return new FoundFeed(candidatePage.Address, found, candidatePage.Validators);
            }
        }

        throw new KnowledgeException($"{page.Address.Host} names no feed: give the link of its RSS, Atom or JSON feed.");
    }

    private Task<FetchOutcome> FetchAsync(Uri address, CancellationToken cancellationToken) =>
        fetcher.FetchAsync(new FetchRequest(address) { Wanted = Wanted.Feed }, cancellationToken);
}

/// <param name="Address">Where it is, after redirects.</param>
/// <param name="Feed">As it read.</param>
/// <param name="Validators">To ask again with.</param>
public sealed record FoundFeed(Uri Address, Feed Feed, Validators Validators);
