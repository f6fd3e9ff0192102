using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>
/// Whether a server takes a source's claims without review. A page may call its outlet what it likes; a host it cannot, so whoever can
/// names hosts.
/// </summary>
internal static class TrustRule
{
    public static bool Trusts(ServerRules rules, Source source) => rules.TrustedOutlets.Any(trusted => trusted.Contains('.', StringComparison.Ordinal)
        ? source.Url is { } url && IsOn(url.IdnHost, trusted)
        : string.Equals(source.Outlet, trusted, StringComparison.OrdinalIgnoreCase));

    private static bool IsOn(string host, string trusted) =>
        host.Equals(trusted, StringComparison.OrdinalIgnoreCase)
        || (host.EndsWith(trusted, StringComparison.OrdinalIgnoreCase) && host[host.Length - trusted.Length - 1] == '.');
}
