using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Sources.Pages.Markup;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>Where a site's feed may be: what its page names, then where feeds commonly are.</summary>
internal static partial class FeedLinks
{
    private const int MostNamed = 3;
    private const int MostTags = 200;
    private const int LongestLink = 2_000;

    private static readonly string[] MediaTypes = ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/json"];

    private static readonly string[] CommonPlaces = ["/feed/", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/rss"];

    /// <summary>In the order that they are worth asking in; feeds of comments are left out.</summary>
    public static IReadOnlyList<Uri> Of(FetchedPage page) =>
        [.. Named(page).Take(MostNamed).Concat(CommonPlaces.Select(place => new Uri(page.Address, place))).Distinct().Where(link => link != page.Address)];

    private static IEnumerable<Uri> Named(FetchedPage page)
    {
        // The tags alone: a page of a million elements within one another is none of a feed's business.
        var tags = Tag().Matches(PageText.Decode(page.Content, page.Charset)).Take(MostTags).Select(match => match.Value);
        var document = new HtmlParser().ParseDocument(string.Concat(tags));
        var parent = Resolve(page.Address, document.QuerySelector("base[href]")?.GetAttribute("href")) ?? page.Address;
        return document.QuerySelectorAll("link[rel~='alternate' i]")
            .Where(IsFeed)
            .Select(link => Resolve(parent, link.GetAttribute("href")))
            .OfType<Uri>();
    }

    private static bool IsFeed(IElement link) =>
        MediaTypes.Contains(link.GetAttribute("type")?.Trim(), StringComparer.OrdinalIgnoreCase)
        && $"{link.GetAttribute("title")} {link.GetAttribute("href")}".Contains("comment", StringComparison.OrdinalIgnoreCase) is false
        // WordPress names its programming interface the same way.
        && link.GetAttribute("href")?.Contains("/wp-json/", StringComparison.Ordinal) is not true;

    private static Uri? Resolve(Uri parent, string? href) =>
        href?.Trim() is { Length: > 0 and <= LongestLink } text && Uri.TryCreate(parent, text, out var link) && link.Scheme.StartsWith("http", StringComparison.Ordinal) ? link : null;

    [GeneratedRegex(@"<(?:link|base)\s[^<>]{1,4000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
