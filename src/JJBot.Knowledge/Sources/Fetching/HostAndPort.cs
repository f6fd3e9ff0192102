using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>A host, as it stands in an address, and one port of it.</summary>
/// <param name="Host">A name in lower case, without a dot at its end; or an address, without brackets.</param>
/// <param name="Port">Null: the ports that http and https usually have.</param>
internal readonly record struct HostAndPort(string Host, int? Port)
{
    /// <summary>Reads "host" or "host:port" out of the settings.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out HostAndPort? read)
    {
        read = null;
        var colon = text.LastIndexOf(':');
        var hasPort = colon >= 0 && !text.EndsWith(']');
        var host = hasPort ? text[..colon] : text;
        if (Uri.CheckHostName(host.Trim('[', ']')) == UriHostNameType.Unknown)
        {
            return false;
        }

        if (!hasPort)
        {
            read = new HostAndPort(Spelled(host), null);
            return true;
        }

        if (!ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port == 0)
        {
            return false;
        }

        read = new HostAndPort(Spelled(host), port);
        return true;
    }

    /// <summary>One spelling for what means the same host.</summary>
    public static string Spelled(string host) => host.Trim('[', ']').TrimEnd('.').ToLowerInvariant();
}
