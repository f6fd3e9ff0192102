using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using JJBot.Knowledge.Sources.Fetching;

namespace JJBot.Knowledge.Tests.Sources.Fetching;

/// <summary>An internet of the test's own: names mean what it says, and whatever public address is dialled, a server on loopback answers.</summary>
internal sealed class LoopbackNetwork : INetwork
{
    public static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");

    private readonly ConcurrentDictionary<string, Queue<IPAddress[]>> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every address that was dialled, in order.</summary>
    public ConcurrentQueue<IPEndPoint> Dialled { get; } = new();

    /// <summary>The server that stands behind port 80, and the one behind port 443.</summary>
    public int HttpPort { get; set; }

    public int HttpsPort { get; set; }

    /// <summary>What a name means; given several times, at the first asking and at the later ones, the last for ever.</summary>
    public void Name(string host, params string[] addresses) =>
        names.GetOrAdd(host, _ => new Queue<IPAddress[]>()).Enqueue([.. addresses.Select(IPAddress.Parse)]);

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        if (!names.TryGetValue(host, out var answers))
        {
            return Task.FromResult<IReadOnlyList<IPAddress>>([Public]);
        }

        return Task.FromResult<IReadOnlyList<IPAddress>>(answers.Count > 1 ? answers.Dequeue() : answers.Peek());
    }

    public async Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancellationToken)
    {
        Dialled.Enqueue(address);
        var port = address.Port switch { 80 => HttpPort, 443 => HttpsPort, var other => other };
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
