using System.Net;
using System.Net.Sockets;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>
/// Makes every connection of the fetcher. A name is resolved once, each of its addresses is judged, and the connection goes to one
/// of those very addresses: a name that means another machine a moment later gains nothing.
/// </summary>
internal sealed class GuardedConnector(AddressRules rules, INetwork network)
{
    private const int MostAddresses = 4;

    // A connection is used again for so long; then the name is resolved anew.
    private static readonly TimeSpan ConnectionLife = TimeSpan.FromMinutes(2);

    /// <summary>A handler that connects through here alone and does nothing on its own: no proxy, cookies, redirects or unpacking.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        ConnectCallback = ConnectAsync,
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = ConnectionLife,
        MaxResponseHeadersLength = 32,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await network.ResolveAsync(host, cancellationToken);
        if (addresses.Count == 0)
        {
            throw new RefusedConnectionException(new FetchRefusal(RefusalKind.Temporary, $"There is no site {host}, or its name could not be looked up: check the link."));
        }

        foreach (var address in addresses)
        {
            if (rules.Judge(host, port, address) is { } refusal)
            {
                throw new RefusedConnectionException(refusal);
            }
        }

        return await ConnectAsync([.. addresses.Take(MostAddresses).Select(address => new IPEndPoint(address, port))], cancellationToken);
    }

    private async Task<Stream> ConnectAsync(IReadOnlyList<IPEndPoint> addresses, CancellationToken cancellationToken)
    {
        foreach (var address in addresses.SkipLast(1))
        {
            try
            {
                return await network.ConnectAsync(address, cancellationToken);
            }
            catch (SocketException)
            {
                // The next one may answer.
            }
        }

        return await network.ConnectAsync(addresses[^1], cancellationToken);
    }
}

/// <summary>Carries a refusal out of the HTTP stack, which knows no other way to say no. Never leaves this folder.</summary>
internal sealed class RefusedConnectionException(FetchRefusal refusal) : IOException(refusal.Sentence)
{
    public FetchRefusal Refusal { get; } = refusal;
}
