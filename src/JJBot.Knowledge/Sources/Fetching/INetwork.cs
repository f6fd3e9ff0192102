using System.Net;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>What the fetcher needs of the outside world.</summary>
public interface INetwork
{
    /// <summary>The addresses of a host name; none where it has none.</summary>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);

    /// <summary>Connects to exactly this address.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">Nobody answers there.</exception>
    Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancellationToken);
}
