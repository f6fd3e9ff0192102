using System.Collections.Frozen;

namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>Meta elements: OpenGraph, its article fields, Dublin Core, and the names that publishers' tools read.</summary>
internal sealed class MetaEvidence : IEvidence
{
    private const int MostAuthors = 8;

    private static readonly FrozenDictionary<string, double> Titles = Weights(
        ("og:title", 80), ("twitter:title", 60), ("headline", 70), ("dc.title", 60), ("dcterms.title", 60),
        ("parsely-title", 75), ("sailthru.title", 75), ("citation_title", 80), ("title", 50),
        ("cxenseparse:title", 60));

    private static readonly FrozenDictionary<string, double> Authors = Weights(
        ("author", 60), ("article:author", 55), ("parsely-author", 75), ("sailthru.author", 75), ("dc.creator", 60),
        ("dcterms.creator", 60), ("dc.creator.personalname", 60), ("citation_author", 80), ("og:article:author", 55),
        ("byl", 75), ("authors", 60), ("twitter:data1", 10), ("cxenseparse:author", 70), ("article:author_name", 70),
        ("citation_authors", 70));

    private static readonly FrozenDictionary<string, double> Days = Weights(
        ("article:published_time", 95), ("og:article:published_time", 90), ("datepublished", 90),
        ("parsely-pub-date", 90), ("sailthru.date", 90), ("dc.date", 70), ("dcterms.date", 70),
        ("dc.date.issued", 85), ("dcterms.issued", 85), ("dcterms.created", 80), ("dc.date.created", 80),
        ("dc.date.publication", 85), ("date", 75), ("pubdate", 85), ("publish-date", 85), ("publication_date", 85),
        ("publishdate", 85), ("published", 80), ("article_date_original", 85), ("citation_publication_date", 80),
        ("citation_date", 75), ("citation_online_date", 80), ("og:published_time", 90), ("article.published", 90),
        ("published-date", 85), ("created", 60), ("datecreated", 70), ("timestamp", 60),
        ("cxenseparse:recs:publishtime", 85), ("bt:pubdate", 85), ("last-modified", 25),
        ("article:modified_time", 30), ("og:updated_time", 25), ("datemodified", 30), ("dcterms.modified", 25),
        ("dc.date.modified", 25), ("modified", 20), ("revised", 20), ("date.modified", 20), ("release_date", 80),
        ("originalpublicationdate", 85), ("rnews:datepublished", 85), ("date.created", 75), ("date.available", 70),
        ("pub_date", 85), ("publish_date", 85), ("article_date_published", 85));

    private static readonly FrozenDictionary<string, double> Outlets = Weights(
        ("og:site_name", 90), ("publisher", 50), ("application-name", 40), ("dc.publisher", 50),
        ("dcterms.publisher", 50), ("twitter:app:name:iphone", 20), ("apple-mobile-web-app-title", 30));

    public void Read(PageWalk page, Findings findings)
    {
        foreach (var named in page.Marks.Metas.Where(meta => Authors.ContainsKey(meta.Key)).GroupBy(meta => meta.Key, StringComparer.Ordinal))
        {
            // Several authors stand in elements of their own.
            findings.Authors.Add(string.Join("; ", named.Select(meta => meta.Content.Trim()).Distinct().Take(MostAuthors)), Authors[named.Key]);
        }

        foreach (var (key, content) in page.Marks.Metas)
        {
            if (Titles.TryGetValue(key, out var weight))
            {
                findings.Titles.Add(content, weight);
            }
            else if (Outlets.TryGetValue(key, out weight))
            {
                findings.Outlets.Add(content, weight);
            }
            else if (Days.TryGetValue(key, out weight))
            {
                findings.AddDay(content, weight);
            }
        }
    }

    private static FrozenDictionary<string, double> Weights(params (string Key, double Weight)[] rows) =>
        rows.ToFrozenDictionary(row => row.Key, row => row.Weight, StringComparer.Ordinal);
}
