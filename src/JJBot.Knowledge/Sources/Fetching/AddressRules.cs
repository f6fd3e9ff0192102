using System.Net;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>Which addresses may be asked at all. Pure: names are resolved, and judged again, where the connection is made.</summary>
public sealed class AddressRules(IOptions<FetchOptions> options)
{
    private const int LongestAddress = 2_048;

    // Names that mean this machine or the local network: https://www.iana.org/assignments/special-use-domain-names
    private static readonly string[] LocalNames = ["localhost", "local", "internal", "home.arpa"];

    private readonly HashSet<HostAndPort> allowed =
        [.. options.Value.AllowedHosts.Select(host => HostAndPort.TryRead(host, out var read) ? read.Value : default)];

    /// <summary>Reads an address as a person gave it.</summary>
    /// <param name="text">What was typed or stood in a page.</param>
    /// <param name="address">The address, spelled in one way; null where it is refused.</param>
    /// <returns>Why it is refused; null where it is not.</returns>
    public FetchRefusal? Read(string text, out Uri? address)
    {
        address = null;
        var trimmed = text.Trim();
        if (trimmed.Length > LongestAddress || trimmed.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character == '\\')
            || !Uri.TryCreate(trimmed, UriKind.Absolute, out var read))
        {
            return Refused("That is not the address of a page: give one such as https://example.org/article.");
        }

        var refusal = Judge(read);
        address = refusal is null ? Spelled(read) : null;
        return refusal;
    }

    /// <summary>Why an address may not be asked; null where it may.</summary>
    internal FetchRefusal? Judge(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            return Refused("Only http and https links are read.");
        }

        if (address.UserInfo.Length > 0)
        {
            return Refused("The link holds a user name or a password: give it without.");
        }

        var host = HostAndPort.Spelled(address.IdnHost);
        if (host.Length == 0 || host.Any(character => !char.IsAsciiLetterOrDigit(character) && character is not ('.' or '-' or '_' or ':' or '%')))
        {
            return Refused("The link does not name a host.");
        }

        return IsAllowed(host, address.Port) ? null : JudgeUnknown(host, address);
    }

    /// <summary>Why a connection may not be made; null where it may.</summary>
    internal FetchRefusal? Judge(string host, int port, IPAddress address) =>
        IsAllowed(HostAndPort.Spelled(host), port) || PublicAddress.WhyNot(address) is not { } what
            ? null
            : Refused($"{host} leads to {what}, and only pages of the public web are read.");

    /// <summary>Without what the server never sees, and without the dot that only name servers care for.</summary>
    internal static Uri Spelled(Uri address)
    {
        var builder = new UriBuilder(address) { Fragment = "" };
        builder.Host = builder.Host.TrimEnd('.');
        return builder.Uri;
    }

    private static FetchRefusal? JudgeUnknown(string host, Uri address)
    {
        if (!address.IsDefaultPort)
        {
            return Refused($"{host} is asked at port {address.Port}, and only the usual ports of the web are read.");
        }

        if (IPAddress.TryParse(host.Trim('[', ']'), out var literal))
        {
            return PublicAddress.WhyNot(literal) is { } what ? Refused($"{host} is {what}, and only pages of the public web are read.") : null;
        }

        return LocalNames.Any(name => host == name || host.EndsWith('.' + name, StringComparison.Ordinal))
            ? Refused($"{host} is a name of this machine or the local network, and only pages of the public web are read.")
            : null;
    }

    private bool IsAllowed(string host, int port) =>
        allowed.Contains(new HostAndPort(host, port)) || (port is 80 or 443 && allowed.Contains(new HostAndPort(host, null)));

    private static FetchRefusal Refused(string sentence) => new(RefusalKind.NotAllowed, sentence);
}
