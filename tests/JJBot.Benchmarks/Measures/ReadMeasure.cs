using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Knowledge;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources.Pages;

namespace JJBot.Benchmarks.Measures;

/// <summary>What reading a page costs, from its bytes to the claims in it, against AngleSharp's parse of the same page alone, one after the other.</summary>
internal sealed class ReadMeasure(TextWriter output)
{
    private readonly Show show = SeedFolder.ReadShow(GeneratedDatabase.SeedsPath);

    /// <param name="folder">Saved pages; null for generated ones.</param>
    /// <param name="pages">At most so many.</param>
    /// <param name="rounds">How often each is read; the median counts.</param>
    /// <param name="cancellationToken">Ends it between two pages.</param>
    public async Task RunAsync(string? folder, int pages, int rounds, CancellationToken cancellationToken)
    {
        var extractor = new ClaimExtractor(show);
        var (parse, page, whole) = (new Sample("AngleSharp's parse"), new Sample("page to article"), new Sample("page to claims"));
        var (ratios, paragraphs, claims, bytes, empty) = (new List<double>(), 0, 0, 0L, 0);
        await foreach (var content in Pages(folder, pages, cancellationToken))
        {
            var text = Encoding.UTF8.GetString(content);
            var times = (Parse: new Sample(""), Page: new Sample(""), Whole: new Sample(""));
            try
            {
                for (var round = -1; round < rounds; round++)
                {
                    var start = Stopwatch.GetTimestamp();
                    new HtmlParser().ParseDocument(text).Dispose();
                    var parsed = Stopwatch.GetTimestamp();
                    var article = PageReader.Read(content, charset: null, address: null);
                    var read = Stopwatch.GetTimestamp();
                    var drafts = extractor.Extract(article);
                    var end = Stopwatch.GetTimestamp();
                    if (round < 0)
                    {
                        // Compiled and cached from now on.
                        (paragraphs, claims, bytes) = (paragraphs + article.Paragraphs.Count, claims + drafts.Count, bytes + content.Length);
                        continue;
                    }

                    times.Parse.Add(Stopwatch.GetElapsedTime(start, parsed));
                    times.Page.Add(Stopwatch.GetElapsedTime(parsed, read));
                    times.Whole.Add(Stopwatch.GetElapsedTime(parsed, end));
                }
            }
            catch (KnowledgeException)
            {
                // A page without an article is told at once.
                empty++;
                continue;
            }

            parse.Add(times.Parse.Median);
            page.Add(times.Page.Median);
            whole.Add(times.Whole.Median);
            ratios.Add(times.Whole.Median / times.Parse.Median);
        }

        var kind = folder is null ? "generated pages" : "saved pages";
        var table = new MarkdownTable(output, $"{Words.Whole(parse.Count)} {kind}, {Words.Whole(bytes / 1024.0 / Math.Max(1, parse.Count))} KiB on average", "median", "95th percentile", "to the parse (median of the pages)");
        ratios.Sort();
        foreach (var sample in new[] { parse, page, whole })
        {
            var toParse = sample == whole ? $"{ratios[ratios.Count / 2]:0.00} (95 % of the pages below {ratios[(int)(ratios.Count * 0.95)]:0.00})" : "";
            table.Row(sample.Name, Words.Milliseconds(sample.Median), Words.Milliseconds(sample.Percentile(95)), toParse);
        }

        await output.WriteLineAsync($"\n{Words.Whole(paragraphs)} paragraphs and {Words.Whole(claims)} claims in them; {Words.Whole(empty)} pages without an article.");
    }

    private async IAsyncEnumerable<byte[]> Pages(string? folder, int count, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (folder is not null)
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(count))
            {
                yield return await File.ReadAllBytesAsync(file, cancellationToken);
            }

            yield break;
        }

        var generator = new ArticleGenerator(show);
        for (var number = 0; number < count; number++)
        {
            yield return Encoding.UTF8.GetBytes(PageGenerator.Page(generator.Write(number), number));
        }
    }
}
