using System.Diagnostics;
using System.Text;
using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Knowledge;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Benchmarks.Measures;

/// <summary>Reads many pages and takes each in as a source, as <c>jjbot add</c> does, and follows pace and memory.</summary>
internal sealed class FolderMeasure(TextWriter output)
{
    private const int Parts = 10;

    public async Task RunAsync(int articles, CancellationToken cancellationToken)
    {
        using var database = await GeneratedDatabase.CreateAsync(0, server: "", cancellationToken);
        await using var services = database.Services();
        await services.GetRequiredService<KnowledgeBase>().StartAsync(cancellationToken);
        var (intake, generator) = (services.GetRequiredService<SourceIntake>(), new ArticleGenerator(services.GetRequiredService<Show>()));
        var table = new MarkdownTable(output, "articles so far", "per second", "processor time each", "claims", "resident", "managed memory");
        var part = Math.Max(1, articles / Parts);
        var (claims, time, busy) = (0, TimeSpan.Zero, TimeSpan.Zero);
        for (var number = 0; number < articles; number++)
        {
            var page = Encoding.UTF8.GetBytes(PageGenerator.Page(generator.Write(number), number));
            var (start, busyBefore) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var result = await intake.AddAsync(ArticleReader.ReadFile("page.html", page), Actor.Operator, Scope.Shared, cancellationToken);
            time += Stopwatch.GetElapsedTime(start);
            busy += Environment.CpuUsage.TotalTime - busyBefore;
            claims += result is IntakeResult.Added added ? added.Proposed : throw new InvalidOperationException($"Article {number} was not added: {result}");
            if ((number + 1) % part == 0)
            {
                table.Row(
                    Words.Whole(number + 1),
                    Words.Whole(part / time.TotalSeconds),
                    FormattableString.Invariant($"{busy.TotalMilliseconds / part:0.0} ms"),
                    Words.Whole(claims),
                    Words.MiB(ProcessMemory.Resident(Environment.ProcessId)),
                    Words.MiB(GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024.0));
                (time, busy) = (TimeSpan.Zero, TimeSpan.Zero);
            }
        }
    }
}
