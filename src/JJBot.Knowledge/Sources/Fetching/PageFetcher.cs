namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>
/// Fetches pages that people name. An address is as hostile as what is served there: it may lead into the operator's own network,
/// to a page without end, or to one that nobody is meant to read. What is refused is a value with a sentence for whoever asked.
/// </summary>
public sealed class PageFetcher
{
    private readonly GuardedClient client;
    private readonly RobotsGate robots;

    internal PageFetcher(GuardedClient client, RobotsGate robots)
    {
        this.client = client;
        this.robots = robots;
    }

    /// <returns>Never throws for what a site does; a cancelled token does.</returns>
    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken) =>
        client.GetAsync(request, robots.AskAsync, cancellationToken);
}
