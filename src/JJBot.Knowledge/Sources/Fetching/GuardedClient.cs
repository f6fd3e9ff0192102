namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>Asks for an address and follows where it sends on to, each step judged anew, one request at a time to each host.</summary>
internal sealed class GuardedClient(AddressRules rules, HttpExchange exchange, HostTurns turns)
{
    private const int MostRedirects = 5;

    /// <param name="request">What is asked.</param>
    /// <param name="permit">Whether the site wants an address to be asked, and how slowly.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<FetchOutcome> GetAsync(
        FetchRequest request, Func<Uri, CancellationToken, Task<Permission>> permit, CancellationToken cancellationToken)
    {
        var address = AddressRules.Spelled(request.Address);
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            var outcome = await StepAsync(address, request, permit, cancellationToken);
            if (outcome is not Redirection(var target))
            {
                return outcome;
            }

            if (IsDowngrade(address, target))
            {
                return Refused($"{address.Host} sends on from https to http, where anybody on the way may change the page.");
            }

            address = target;
        }

        return Refused($"{request.Address.Host} sends on more than {MostRedirects} times: give the address of the page itself.");
    }

    internal static bool IsDowngrade(Uri from, Uri to) => from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp;

    private async Task<FetchOutcome> StepAsync(
        Uri address, FetchRequest request, Func<Uri, CancellationToken, Task<Permission>> permit, CancellationToken cancellationToken)
    {
        if (rules.Judge(address) is { } refusal)
        {
            return refusal;
        }

        var permission = await permit(address, cancellationToken);
        if (permission.Refusal is { } forbidden)
        {
            return forbidden;
        }

        using var turn = await turns.TakeAsync(address.Authority, permission.Pause, cancellationToken);
        return await exchange.GetAsync(address, request, cancellationToken);
    }

    private static FetchRefusal Refused(string sentence) => new(RefusalKind.NotAllowed, sentence);
}

/// <param name="Refusal">Why the address is not to be asked; null where it may be.</param>
/// <param name="Pause">The rest that its host wants between two requests.</param>
internal readonly record struct Permission(FetchRefusal? Refusal, TimeSpan Pause);
