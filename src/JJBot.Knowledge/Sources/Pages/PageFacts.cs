using JJBot.Knowledge.Sources.Pages.Body;
using JJBot.Knowledge.Sources.Pages.Evidence;

namespace JJBot.Knowledge.Sources.Pages;

/// <summary>What a page tells of its article beside the text; null where it does not.</summary>
internal sealed record PageFacts(string? Title, string? Author, string? Outlet, DateOnly? Day, Uri? Link)
{
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
        return new PageFacts(TitleOf(findings, host), AuthorOf(findings, outlet), outlet ?? host, findings.Days.Best() is { Year: > 1 } day ? day : null, link);
    }

    private static string? TitleOf(Findings findings, string? host)
    {
        var sites = findings.Outlets.Values.Append(host).OfType<string>().ToList();
        var titles = new Candidates<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, weight) in findings.Titles.All)
        {
            var title = TitleText.WithoutSite(Fold(value), sites);
            if (title.Length is > 1 and <= 300)
            {
                titles.Add(title, weight);
            }
        }

        var all = titles.Values.ToList();
        return titles.Best(title => all.Exists(other => TitleText.IsPart(title, other)) ? 1.3 : all.Exists(other => TitleText.IsPart(other, title)) ? 0.8 : 1);
    }

    private static string? AuthorOf(Findings findings, string? outlet)
    {
        var authors = new Candidates<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, weight) in findings.Authors.All)
        {
            if (AuthorText.Read(Fold(value)) is { } author && !author.Equals(outlet, StringComparison.OrdinalIgnoreCase))
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

    private static string Fold(string text)
    {
        var buffer = new BlockBuffer();
        buffer.Append(text, isLink: false);
        return buffer.Take();
    }
}
