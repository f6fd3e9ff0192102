using System.Diagnostics;
using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Benchmarks.Stages;
using JJBot.Knowledge;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using Microsoft.Extensions.DependencyInjection;
using Asker = JJBot.Benchmarks.Stages.Asker;

namespace JJBot.Benchmarks.Measures;

/// <summary>
/// What a question in free words costs over a large index, from text to finished answer, beside a bare FTS5 query for the same words
/// over the same statements. One after the other in one run, so that whatever else the machine does befalls both.
/// </summary>
internal sealed class AskMeasure(TextWriter output)
{
    private const int WarmUp = 300;

    public async Task RunAsync(IReadOnlyList<int> sizes, int rounds, CancellationToken cancellationToken)
    {
        var server = await Asker.FirstServerAsync(cancellationToken);
        foreach (var size in sizes)
        {
            using var database = await GeneratedDatabase.CreateAsync(size, server, cancellationToken, isSearched: true);
            await using var services = database.Services();
            await MeasureAsync(services, database, rounds, cancellationToken);
        }
    }

    private async Task MeasureAsync(ServiceProvider services, GeneratedDatabase database, int rounds, CancellationToken cancellationToken)
    {
        var (knowledge, answerer) = (services.GetRequiredService<KnowledgeBase>(), services.GetRequiredService<Answerer>());
        var before = Held();
        var load = await TimeAsync(() => knowledge.StartAsync(cancellationToken));
        var loaded = Held();
        var prepare = await TimeAsync(() => answerer.PrepareAsync(cancellationToken));
        var first = await TimeAsync(() => answerer.AskAsync("who plays someone", null, Scope.Shared, cancellationToken));
        var prepared = Held();

        var index = knowledge.Current;
        List<Claim> claims = [.. index.Sources(Scope.Shared).SelectMany(source => index.From(source.Id, Scope.Shared))];
        var held = new MarkdownTable(output, $"{Words.Whole(claims.Count)} claims", "time", "managed memory", "for each claim");
        held.Row("index loaded", Words.Seconds(load), Words.MiB(loaded - before), Bytes(loaded - before, claims.Count));
        held.Row("prepared for questions, first one answered", Words.Seconds(prepare + first), Words.MiB(prepared - loaded), Bytes(prepared - loaded, claims.Count));

        using var search = FullTextSearch.Over($"{database.FilePath}.fts", claims);
        var samples = await CompareAsync(answerer, search, new QuestionGenerator(claims), rounds, cancellationToken);
        var table = new MarkdownTable(output, $"{Words.Whole(rounds)} questions over {Words.Whole(claims.Count)} claims", "median", "99th percentile", "/ask to it, median", "/ask to it, 99th");
        foreach (var sample in samples)
        {
            table.Row(
                sample.Name,
                Words.Milliseconds(sample.Median),
                Words.Milliseconds(sample.Percentile(99)),
                Words.Ratio(samples[0].Median, sample.Median),
                Words.Ratio(samples[0].Percentile(99), sample.Percentile(99)));
        }
    }

    private static async Task<Sample[]> CompareAsync(
        Answerer answerer, FullTextSearch search, QuestionGenerator questions, int rounds, CancellationToken cancellationToken)
    {
        Sample[] samples = [new("/ask"), new("FTS5, the 20 best with any of the words"), new("FTS5, the 20 best with all of the words")];
        for (var round = -WarmUp; round < rounds; round++)
        {
            var question = questions.Next();
            TimeSpan[] times =
            [
                await TimeAsync(() => answerer.AskAsync(question, null, Scope.Shared, cancellationToken)),
                Time(() => search.Find(question, all: false)),
                Time(() => search.Find(question, all: true)),
            ];
            for (var sample = 0; round >= 0 && sample < samples.Length; sample++)
            {
                samples[sample].Add(times[sample]);
            }
        }

        return samples;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Time(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start);
    }

    private static double Held() => GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024.0;

    private static string Bytes(double mebibytes, int claims) => $"{Words.Whole(mebibytes * 1024 * 1024 / claims)} bytes";
}
