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
/// over the same statements. One after the other in one run, so that whatever else the machine does befalls both; compared by the
/// processor time that they take, which does not grow with the load.
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
        var compared = await CompareAsync(answerer, search, new QuestionGenerator(claims), rounds, cancellationToken);
        var table = new MarkdownTable(
            output, $"{Words.Whole(rounds)} questions over {Words.Whole(claims.Count)} claims", "median", "99th percentile", "processor time, median", "99th", "/ask to it, median", "99th");
        foreach (var one in compared)
        {
            table.Row(
                one.Name,
                Words.Milliseconds(one.Elapsed.Median),
                Words.Milliseconds(one.Elapsed.Percentile(99)),
                Words.Milliseconds(one.Worked.Median),
                Words.Milliseconds(one.Worked.Percentile(99)),
                Words.Ratio(compared[0].Worked.Median, one.Worked.Median),
                Words.Ratio(compared[0].Worked.Percentile(99), one.Worked.Percentile(99)));
        }
    }

    private static async Task<Compared[]> CompareAsync(
        Answerer answerer, FullTextSearch search, QuestionGenerator questions, int rounds, CancellationToken cancellationToken)
    {
        Compared[] compared = [new("/ask"), new("FTS5, the 20 best with any of the words"), new("FTS5, the 20 best with all of the words")];
        for (var round = -WarmUp; round < rounds; round++)
        {
            var question = questions.Next();
            Func<Task>[] acts =
            [
                () => answerer.AskAsync(question, null, Scope.Shared, cancellationToken),
                () => Task.FromResult(search.Find(question, all: false)),
                () => Task.FromResult(search.Find(question, all: true)),
            ];
            for (var index = 0; index < acts.Length; index++)
            {
                var (elapsed, worked) = await MeasureAsync(acts[index]);
                if (round >= 0)
                {
                    compared[index].Elapsed.Add(elapsed);
                    compared[index].Worked.Add(worked);
                }
            }
        }

        return compared;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> act) => (await MeasureAsync(act)).Elapsed;

    private static async Task<(TimeSpan Elapsed, TimeSpan Worked)> MeasureAsync(Func<Task> act)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await act();
        return (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - used);
    }

    private static double Held() => GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024.0;

    private static string Bytes(double mebibytes, int claims) => $"{Words.Whole(mebibytes * 1024 * 1024 / claims)} bytes";

    /// <summary>The same questions put to one of those that are compared.</summary>
    private sealed record Compared(string Name)
    {
        public Sample Elapsed { get; } = new(Name);

        /// <summary>Of all threads together, those of the garbage collector too.</summary>
        public Sample Worked { get; } = new(Name);
    }
}
