using System.Diagnostics;
using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Benchmarks.Measures;

/// <summary>How long it takes to decide whom one claim is told to; then the same with the database, until each decision stands in the ledger.</summary>
internal sealed class PlanMeasure(TextWriter output)
{
    private const int Rounds = 11;
    private const int RoundsWithDatabase = 3;

    public async Task RunAsync(int subscriptions, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"\nOne claim, {Words.Whole(subscriptions)} subscriptions");
        var table = new MarkdownTable(output, "", "median", "slowest", "rounds", "told at once", "gathered", "not told");
        Row(table, "decided", Decide(subscriptions));
        Row(table, "decided and written to the ledger", await WriteAsync(subscriptions, cancellationToken));
    }

    private static (Sample Sample, int Now, int Held, int Skipped) Decide(int subscriptions)
    {
        var show = GeneratedDatabase.Seeds().Show;
        var now = DateTimeOffset.UtcNow;
        Listener[] listeners = [.. SubscriptionGenerator.Make(subscriptions, show, now.AddDays(-1)).Select(Listener.Untold)];
        var notice = new AlertNotice(
            new AlertId("a"), 1, Scope.Shared, AlertChangeKind.New, now, show.Topics[0].Name, [show.Series[0].Name], null, Status.Reported,
            Spoiler: false, Stands: true, IsCatchUp: false, new Dictionary<string, AlertId>());
        var (sample, decisions) = (new Sample("plan"), new List<DeliveryDecision>(subscriptions));
        for (var round = 0; round < Rounds; round++)
        {
            decisions.Clear();
            var start = Stopwatch.GetTimestamp();
            decisions.AddRange(new DeliveryPlanner(now, new DigestTimes(18, DayOfWeek.Friday), _ => TimeZoneInfo.Utc).Plan(notice, listeners));
            sample.Add(Stopwatch.GetElapsedTime(start));
        }

        return (sample, Count(DeliveryState.Planned), Count(DeliveryState.Held), Count(DeliveryState.Skipped));

        int Count(DeliveryState state) => decisions.Count(decision => decision.State == state);
    }

    private static async Task<(Sample Sample, int Now, int Held, int Skipped)> WriteAsync(int subscriptions, CancellationToken cancellationToken)
    {
        using var generated = await GeneratedDatabase.CreateAsync(0, "1", cancellationToken);
        await using var services = generated.Services();
        var newsdesk = await Newsdesk.OpenAsync(services, cancellationToken);
        var (database, desk) = (services.GetRequiredService<Database>(), services.GetRequiredService<AlertDesk>());
        await database.WriteAsync(
            async connection =>
            {
                foreach (var subscription in SubscriptionGenerator.Make(subscriptions, GeneratedDatabase.Seeds().Show, DateTimeOffset.UtcNow.AddDays(-1)))
                {
                    await SubscriptionStore.InsertAsync(connection, subscription, cancellationToken);
                }

                return 0;
            },
            cancellationToken);
        var sample = new Sample("take");
        for (var round = 0; round < RoundsWithDatabase; round++)
        {
            await newsdesk.TellAsync(cancellationToken);
            var start = Stopwatch.GetTimestamp();
            await desk.TakeAsync(cancellationToken);
            sample.Add(Stopwatch.GetElapsedTime(start));
        }

        var due = (await services.GetRequiredService<DeliveryLedger>().BacklogAsync(cancellationToken)).Count / RoundsWithDatabase;
        return (sample, due, 0, 0);
    }

    private static void Row(MarkdownTable table, string what, (Sample Sample, int Now, int Held, int Skipped) measured) => table.Row(
        what,
        Words.Seconds(measured.Sample.Median),
        Words.Seconds(measured.Sample.Percentile(100)),
        Words.Whole(measured.Sample.Count),
        Words.Whole(measured.Now),
        Words.Whole(measured.Held),
        Words.Whole(measured.Skipped));
}
