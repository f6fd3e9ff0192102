using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace JJBot.Benchmarks.Generated;

/// <summary>Puts an article on a page as a news site does: with menus, scripts, related links, share buttons and comments around it.</summary>
internal static class PageGenerator
{
    public static string Page(IReadOnlyList<string> article, int number)
    {
        var page = new StringBuilder(120_000);
        var title = HtmlEncoder.Default.Encode(article[0]);
        var day = new DateOnly(2015, 1, 1).AddDays(number % 3_650).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        page.Append(CultureInfo.InvariantCulture, $$"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{{title}} | The Screen Post</title>
            <meta property="og:title" content="{{title}}"><meta property="og:site_name" content="The Screen Post"><meta name="author" content="Jo Writer">
            <meta property="article:published_time" content="{{day}}T09:30:00Z"><link rel="canonical" href="https://screenpost.example/news/{{number}}">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"{{day}}","author":{"@type":"Person","name":"Jo Writer"} }</script>
            """);
        Repeat(page, 12, index => $"<script>window.tags=window.tags||[];window.tags.push({{id:{index},slots:[{string.Join(',', Enumerable.Range(index, 60))}]}});</script>\n");
        Repeat(page, 6, index => $"<style>.block-{index} .item{{margin:{index}px;padding:0 {index}px}} .block-{index}:hover a{{color:#{index:000}}}</style>\n");
        page.Append("</head><body class=\"single\"><header><nav><ul>");
        Repeat(page, 90, index => $"<li class=\"menu-item menu-item-{index}\"><a href=\"/section/{index}\"><span>Section {index}</span></a></li>\n");
        page.Append(CultureInfo.InvariantCulture, $"</ul></nav></header><main><div class=\"wrap\"><article class=\"post\"><h1>{title}</h1><div class=\"byline\">By <a rel=\"author\" href=\"/jo\">Jo Writer</a> <time datetime=\"{day}\">{day}</time></div><div class=\"entry-content\">");
        foreach (var paragraph in article.Skip(1))
        {
            page.Append("<p>").Append(HtmlEncoder.Default.Encode(paragraph)).Append("</p>\n<div class=\"ad-slot\"><span>Advertisement</span></div>\n");
        }

        page.Append("</div><div class=\"share\">");
        Repeat(page, 8, index => $"<a class=\"share-button\" href=\"https://social.example/{index}\"><i class=\"icon\"></i>Share</a>");
        page.Append("</div></article><aside><h3>Related</h3>");
        Repeat(page, 60, index => $"<div class=\"related-item\"><a href=\"/news/r{index}\"><img src=\"/img/{index}.jpg\" alt=\"\"><h4>Another headline about something else, number {index}</h4></a><span class=\"date\">{index % 28 + 1} May 2019</span></div>\n");
        page.Append("</aside><section id=\"comments\">");
        Repeat(page, 80, index => $"<div class=\"comment\" id=\"c{index}\"><span class=\"name\">reader{index}</span><p>I think that this is not how it will go at all, but number {index} may be right about it.</p><a href=\"#reply\">Reply</a></div>\n");
        page.Append("</section></div></main><footer>");
        Repeat(page, 40, index => $"<a href=\"/about/{index}\">Link {index}</a> ");
        return page.Append("</footer></body></html>").ToString();
    }

    private static void Repeat(StringBuilder page, int times, Func<int, string> piece)
    {
        for (var index = 0; index < times; index++)
        {
            page.Append(piece(index));
        }
    }
}
