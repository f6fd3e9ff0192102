using System.Net;
using System.Net.Sockets;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>Tells addresses of the public internet from those that lead into a network of somebody's own.</summary>
/// <remarks>
/// https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry,
/// with the addresses at which clouds tell a machine its secrets.
/// </remarks>
internal static class PublicAddress
{
    private const string Documentation = "an address for examples only";
    private const string Reserved = "a reserved address";
    private const string Private = "an address of a private network";
    private const string Metadata = "an address of a cloud's own services";

    // What is public in version 6; everything else there is somebody's own, or not in use.
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    // From the narrow to the wide: the first that fits gives the reason.
    private static readonly (IPNetwork Range, string What)[] Closed =
    [
        (IPNetwork.Parse("169.254.169.254/32"), Metadata),
        (IPNetwork.Parse("168.63.129.16/32"), Metadata),
        (IPNetwork.Parse("fd00:ec2::/32"), Metadata),
        (IPNetwork.Parse("127.0.0.0/8"), "this machine itself"),
        (IPNetwork.Parse("::1/128"), "this machine itself"),
        (IPNetwork.Parse("0.0.0.0/8"), "no address of a machine"),
        (IPNetwork.Parse("::/128"), "no address of a machine"),
        (IPNetwork.Parse("10.0.0.0/8"), Private),
        (IPNetwork.Parse("172.16.0.0/12"), Private),
        (IPNetwork.Parse("192.168.0.0/16"), Private),
        (IPNetwork.Parse("fc00::/7"), Private),
        (IPNetwork.Parse("fec0::/10"), Private),
        (IPNetwork.Parse("100.64.0.0/10"), "an address inside a provider's network"),
        (IPNetwork.Parse("169.254.0.0/16"), "an address of the local network"),
        (IPNetwork.Parse("fe80::/10"), "an address of the local network"),
        (IPNetwork.Parse("255.255.255.255/32"), "an address of many machines at once"),
        (IPNetwork.Parse("224.0.0.0/4"), "an address of many machines at once"),
        (IPNetwork.Parse("ff00::/8"), "an address of many machines at once"),
        (IPNetwork.Parse("192.0.2.0/24"), Documentation),
        (IPNetwork.Parse("198.51.100.0/24"), Documentation),
        (IPNetwork.Parse("203.0.113.0/24"), Documentation),
        (IPNetwork.Parse("2001:db8::/32"), Documentation),
        (IPNetwork.Parse("3fff::/20"), Documentation),
        (IPNetwork.Parse("198.18.0.0/15"), "an address for measurements only"),
        (IPNetwork.Parse("192.0.0.0/24"), Reserved),
        (IPNetwork.Parse("192.88.99.0/24"), Reserved),
        (IPNetwork.Parse("240.0.0.0/4"), Reserved),
        (IPNetwork.Parse("2001::/23"), Reserved),
    ];

    private static readonly IPNetwork Compatible = IPNetwork.Parse("::/96");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Teredo = IPNetwork.Parse("2001::/32");

    /// <summary>What the address is instead of a public one, for a sentence; null where it is public.</summary>
    public static string? WhyNot(IPAddress address)
    {
        var plain = WithoutZone(address);
        if (Inside(plain) is { Length: > 0 } inside)
        {
            return inside.Select(WhyNot).FirstOrDefault(what => what is not null);
        }

        if (Closed.FirstOrDefault(closed => closed.Range.Contains(plain)).What is { } known)
        {
            return known;
        }

        return plain.AddressFamily == AddressFamily.InterNetworkV6 && !GlobalUnicast.Contains(plain) ? Reserved : null;
    }

    /// <summary>The addresses of version 4 that one of version 6 is a wrapping of.</summary>
    private static IPAddress[] Inside(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.Equals(IPAddress.IPv6Loopback) || address.Equals(IPAddress.IPv6Any))
        {
            return [];
        }

        var bytes = address.GetAddressBytes();
        return address switch
        {
            { IsIPv4MappedToIPv6: true } => [At(bytes, 12)],
            _ when Compatible.Contains(address) || Translated.Contains(address) => [At(bytes, 12)],
            _ when SixToFour.Contains(address) => [At(bytes, 2)],
            // The server, and the client with all its bits turned over: https://www.rfc-editor.org/rfc/rfc4380#section-4
            _ when Teredo.Contains(address) => [At(bytes, 4), new IPAddress(BitConverter.GetBytes(~BitConverter.ToUInt32(bytes, 12)))],
            _ => [],
        };
    }

    private static IPAddress At(byte[] bytes, int start) => new(bytes.AsSpan(start, 4));

    private static IPAddress WithoutZone(IPAddress address) => new(address.GetAddressBytes());
}
