using System.Diagnostics;
using System.Globalization;
using System.Text;
using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Knowledge;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources.Pages;

namespace JJBot.Benchmarks.Measures;

/// <summary>What pages that were made to do harm cost, at growing sizes: in linear time, four times the page takes four times as long.</summary>
internal sealed class HostilePageMeasure(TextWriter output)
{
    private const int MiB = 1024 * 1024;

    private static readonly double[] Sizes = [1.25, 2.5, 5];

    private static readonly (string Name, Func<int, string> Make)[] Shapes =
    [
        ("nested deep", size => Page(string.Concat(Enumerable.Repeat("<div>", size / 11)) + "Season 2 is out." + string.Concat(Enumerable.Repeat("</div>", size / 11)))),
        ("never closed", size => Page(string.Concat(Enumerable.Repeat("<b><i><p>season 2 ", size / 18)))),
        ("one endless sentence", size => Page($"<p>{Fill("Jessica Jones said that season 2, which she said will be ", size)}</p>")),
        ("one endless word", size => Page($"<p>{new string('a', size)}</p>")),
        ("a million quotation marks", size => Page($"<p>{Fill("“Season 2” she said. \"", size)}</p>")),
        ("quotation marks alone", size => Page($"<p>{Fill("“", size / 3)}</p>")),
        ("paragraphs of one word", size => Page(Fill("<p>2018</p>", size))),
        ("dates upon dates", size => Page($"<p>{Fill("in early spring 2018 or by the end of March 5, 2017, ", size)}</p>")),
        ("one huge attribute", size => Page($"<p title=\"{new string('x', size)}\">Season 2 is out.</p>")),
        ("many attributes", size => Page($"<p {string.Join(' ', Enumerable.Range(0, size / 14).Select(index => $"a{index}=\"{index}\""))}>Season 2 is out.</p>")),
    ];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var extractor = new ClaimExtractor(SeedFolder.ReadShow(GeneratedDatabase.SeedsPath));
        var table = new MarkdownTable(output, ["page to claims", .. Sizes.Select(size => $"{size.ToString(CultureInfo.InvariantCulture)} MiB"), "5 MiB to 1.25 MiB (linear: 4)", "claims"]);
        foreach (var (name, make) in Shapes)
        {
            var times = new List<TimeSpan>();
            var found = "";
            foreach (var size in Sizes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var page = Encoding.UTF8.GetBytes(make((int)(size * MiB)));
                found = Read(page, extractor);
                var sample = new Sample("");
                for (var round = 0; round < 3; round++)
                {
                    var start = Stopwatch.GetTimestamp();
                    Read(page, extractor);
                    sample.Add(Stopwatch.GetElapsedTime(start));
                }

                times.Add(sample.Median);
            }

            table.Row([name, .. times.Select(Words.Milliseconds), Words.Ratio(times[^1], times[0]), found]);
        }

        await output.FlushAsync(cancellationToken);
    }

    private static string Read(byte[] page, ClaimExtractor extractor)
    {
        try
        {
            return Words.Whole(extractor.Extract(PageReader.Read(page, charset: null, address: null)).Count);
        }
        catch (KnowledgeException)
        {
            return "no article";
        }
    }

    private static string Page(string body) => $"<!DOCTYPE html><html><head><title>Season 2</title></head><body><article>{body}</article></body></html>";

    private static string Fill(string piece, int size) => string.Concat(Enumerable.Repeat(piece, size / Encoding.UTF8.GetByteCount(piece)));
}
