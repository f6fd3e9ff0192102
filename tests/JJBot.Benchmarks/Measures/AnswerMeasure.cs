using System.Diagnostics;
using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Benchmarks.Stages;
using JJBot.Knowledge;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using Microsoft.Extensions.DependencyInjection;
using Asker = JJBot.Benchmarks.Stages.Asker;

namespace JJBot.Benchmarks.Measures;

/// <summary>What answering costs without Discord: loading the index, the first answer, other ones, and the memory of each.</summary>
internal sealed class AnswerMeasure(TextWriter output)
{
    private static readonly DateOnly FirstDay = new(2016, 1, 1);

    public async Task RunAsync(IReadOnlyList<int> sizes, int days, CancellationToken cancellationToken)
    {
        var server = await Asker.FirstServerAsync(cancellationToken);
        foreach (var size in sizes)
        {
            using var database = await GeneratedDatabase.CreateAsync(size, server, cancellationToken);
            await using var services = database.Services();
            await MeasureAsync(services, size, days, cancellationToken);
        }
    }

    private async Task MeasureAsync(ServiceProvider services, int size, int days, CancellationToken cancellationToken)
    {
        var (knowledge, answerer, show) = (services.GetRequiredService<KnowledgeBase>(), services.GetRequiredService<Answerer>(), services.GetRequiredService<Show>());
        var table = new MarkdownTable(output, $"{Words.Whole(size)} generated claims", "time", "processor time", "managed memory after it");
        var before = Held();
        await TimeAsync("database and seeds readied, index loaded", () => knowledge.StartAsync(cancellationToken));
        await TimeAsync("index loaded again", () => knowledge.ReloadAsync(cancellationToken));
        var subject = Subject.Of(show.Name, show.UpcomingSeason);
        foreach (var topic in show.Topics)
        {
            await TimeAsync($"first /{topic.Name}", () => answerer.AnswerAsync(topic, subject, null, Scope.Shared, cancellationToken));
        }

        var sample = new Sample("");
        var processor = Environment.CpuUsage.TotalTime;
        for (var day = 0; day < days; day++)
        {
            var start = Stopwatch.GetTimestamp();
            await answerer.AnswerAsync(show.Topics[0], subject, FirstDay.AddDays(day), Scope.Shared, cancellationToken);
            sample.Add(Stopwatch.GetElapsedTime(start));
        }

        table.Row($"/{show.Topics[0].Name} as of {days} other days, median", Words.Milliseconds(sample.Median), Words.Milliseconds((Environment.CpuUsage.TotalTime - processor) / days), Words.MiB(Held() - before));

        async Task TimeAsync(string what, Func<Task> act)
        {
            var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await act();
            var (elapsed, spent) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - used);
            table.Row(what, Words.Milliseconds(elapsed), Words.Milliseconds(spent), Words.MiB(Held() - before));
        }
    }

    private static double Held() => GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024.0;
}
