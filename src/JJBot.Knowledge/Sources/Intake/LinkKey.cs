using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>
/// What links to one article have in common: no scheme, "www.", port, fragment, trailing slash or tracking parameter; of mobile and AMP
/// variants the plain one. Two links with one key lead to one article; the reverse need not hold.
/// </summary>
internal static partial class LinkKey
{
    private const int Longest = 2_000;

    private static readonly string[] HostPrefixes = ["www.", "m.", "mobile.", "amp."];

    private static readonly FrozenSet<string> Tracking = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh",
        "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "oly_enc_id", "oly_anon_id", "vero_id", "wickedid", "ref_src", "ref_url",
        "cmpid", "ncid", "smid", "s_cid", "ito", "_ga", "_gl", "amp", "outputtype", "guccounter", "guce_referrer", "guce_referrer_sig");

    /// <summary>The key, or null where the link is none to a page or is too long to compare.</summary>
    public static string? Of(Uri link)
    {
        if (!link.IsAbsoluteUri || (link.Scheme != Uri.UriSchemeHttp && link.Scheme != Uri.UriSchemeHttps) || link.OriginalString.Length > Longest)
        {
            return null;
        }

        var (host, path) = BehindCache(HostOf(link), link.AbsolutePath);
        var key = new StringBuilder(host).Append(PathOf(path));
        var separator = '?';
        foreach (var parameter in link.Query.TrimStart('?').Split('&').Where(Counts).Order(StringComparer.Ordinal))
        {
            key.Append(separator).Append(parameter);
            separator = '&';
        }

        return key.ToString();
    }

    private static string HostOf(Uri link)
    {
        var host = link.IdnHost.ToLowerInvariant();
        var prefix = Array.Find(HostPrefixes, prefix => host.StartsWith(prefix, StringComparison.Ordinal));

        // "m.com" is a host of its own.
        return prefix is not null && host.IndexOf('.', prefix.Length) > 0 ? host[prefix.Length..] : host;
    }

    /// <summary>The host and path that an AMP cache serves a copy of (https://developers.google.com/amp/cache/overview).</summary>
    private static (string Host, string Path) BehindCache(string host, string path)
    {
        var match = host.EndsWith(".cdn.ampproject.org", StringComparison.Ordinal) ? CachedPath().Match(path)
            : host.StartsWith("google.", StringComparison.Ordinal) ? ViewedPath().Match(path)
            : Match.Empty;
        return match.Success && Uri.TryCreate($"https://{match.Groups["link"].Value}", UriKind.Absolute, out var original)
            ? (HostOf(original), original.AbsolutePath)
            : (host, path);
    }

    private static string PathOf(string path)
    {
        var plain = path.TrimEnd('/');
        foreach (var variant in (string[])["/amp", ".amp", "/amp.html"])
        {
            if (plain.EndsWith(variant, StringComparison.OrdinalIgnoreCase))
            {
                return plain[..^variant.Length].TrimEnd('/');
            }
        }

        return plain.EndsWith(".amp.html", StringComparison.OrdinalIgnoreCase) ? $"{plain[..^".amp.html".Length]}.html" : plain;
    }

    private static bool Counts(string parameter)
    {
        var name = parameter.Split('=', 2)[0];
        return name.Length > 0 && !name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) && !Tracking.Contains(name);
    }

    [GeneratedRegex("^/[cv]/(s/)?(?<link>.+)$")]
    private static partial Regex CachedPath();

    [GeneratedRegex("^/amp/(s/)?(?<link>.+)$")]
    private static partial Regex ViewedPath();
}
