using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>Asks a site's robots.txt before a page of it, once a day.</summary>
internal sealed class RobotsGate(GuardedClient client, IOptions<FetchOptions> options, TimeProvider clock)
{
    private const int MostSites = 500;
    private const int MostCharacters = 8_000_000;

    private readonly BoundedCache<(string Site, DateOnly Day), RobotsRules> known = new(MostCharacters, MostSites);
    private readonly string product = ProductToken.Of(options.Value.UserAgent);

    private TimeSpan Pause => options.Value.PausePerHost;

    public async Task<Permission> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        var site = address.GetLeftPart(UriPartial.Authority);

        // Kept for a day at most: https://www.rfc-editor.org/rfc/rfc9309#section-2.4
        var key = (site, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (known.Find(key) is not { } rules)
        {
            (rules, var refusal) = await LoadAsync(new Uri($"{site}/robots.txt"), cancellationToken);
            if (refusal is not null)
            {
                return new Permission(refusal, Pause);
            }

            known.Keep(key, rules, rules.Weight);
        }

        return rules.Allows(address)
            ? new Permission(null, rules.Delay > Pause ? rules.Delay : Pause)
            : new Permission(new FetchRefusal(RefusalKind.NotAllowed, $"{address.Host} does not want programs to read this page (its robots.txt says so)."), Pause);
    }

    private async Task<(RobotsRules Rules, FetchRefusal? Refusal)> LoadAsync(Uri address, CancellationToken cancellationToken)
    {
        var request = new FetchRequest(address) { Wanted = Wanted.Anything, Beginning = RobotsFile.MaximumBytes };
        return await client.GetAsync(request, (_, _) => Task.FromResult(new Permission(null, Pause)), cancellationToken) switch
        {
            FetchedPage page => (RobotsFile.Read(page.Content, product), null),
            // No answer at all means no by the standard; that the site is in trouble is the better sentence.
            FetchRefusal { Kind: RefusalKind.Temporary or RefusalKind.NotAllowed } refusal => (RobotsRules.None, refusal),
            _ => (RobotsRules.None, null),
        };
    }
}
