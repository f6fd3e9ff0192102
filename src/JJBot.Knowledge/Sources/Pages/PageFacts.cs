using JJBot.Knowledge.Sources.Pages.Body;
using JJBot.Knowledge.Sources.Pages.Evidence;

namespace JJBot.Knowledge.Sources.Pages;

/// <summary>What a page tells of its article beside the text; null where it does not.</summary>
internal sealed record PageFacts(string? Title, string? Author, string? Outlet, DateOnly? Day, Uri? Link, string? ToldBody)
{
    private const int LongestTitle = 300;

    private static readonly IEvidence[] Evidence =
    [
        new JsonLdEvidence(), new MetaEvidence(), new HeadlineEvidence(), new BylineEvidence(), new DayMarkEvidence(), new AddressEvidence(), new VisibleDayEvidence(),
    ];

    public static PageFacts Of(PageWalk page, Uri? address)
    {
        var findings = new Findings();
        foreach (var evidence in Evidence)
        {
            evidence.Read(page, findings);
        }

        var link = LinkOf(page.Marks.CanonicalLink, address);
        var host = (link ?? address)?.Host is { Length: > 0 } name ? name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name : null;
        var outlet = findings.Outlets.Best();
        string[] sites = [.. findings.Outlets.Values, .. HostNames(host)];
        return new PageFacts(TitleOf(findings, sites), AuthorOf(findings, sites), outlet ?? host, findings.BestDay(), link, findings.ToldBody);
    }

    private static string? TitleOf(Findings findings, string[] sites)
    {
        var titles = new Candidates<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, weight) in findings.Titles.All)
        {
            var title = TitleText.WithoutSite(TitleText.Fold(value, TitleText.LongestLine), sites);
            if (title.Length is > 1 and <= LongestTitle)
            {
                titles.Add(title, TitleText.IsSite(title, sites) ? weight / 4 : weight);
            }
        }

        var all = titles.Values.ToList();
        return titles.Best(title => all.Exists(other => TitleText.IsPart(other, title) || TitleText.IsTail(other, title)) ? 0.7 : 1);
    }

    /// <summary>"thelantern.example" and "thelantern".</summary>
    private static string[] HostNames(string? host) => host?.LastIndexOf('.') is > 0 and var dot ? [host, host[..dot]] : [];

    private static string? AuthorOf(Findings findings, string[] sites)
    {
        var authors = new Candidates<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, weight) in findings.Authors.All)
        {
            if (AuthorText.Read(TitleText.Fold(value, TitleText.LongestLine)) is { } author && !TitleText.IsSite(author, sites))
            {
                authors.Add(author, weight);
            }
        }

        return authors.Best();
    }

    private static Uri? LinkOf(string? link, Uri? address)
    {
        if (link is null or { Length: > 2000 })
        {
            return null;
        }

        var isUri = address is null ? Uri.TryCreate(link, UriKind.Absolute, out var uri) : Uri.TryCreate(address, link, out uri);
        return isUri && (uri!.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri : null;
    }
}
