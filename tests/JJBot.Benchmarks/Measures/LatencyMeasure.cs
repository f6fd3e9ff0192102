using System.Diagnostics;
using System.Text.Json.Nodes;
using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Benchmarks.Stages;

namespace JJBot.Benchmarks.Measures;

/// <summary>
/// How much longer /release takes than a command that does nothing: as people ask it, the same question again, and as of another day
/// each time, which has to be worked out anew. Each round uses the two that are compared once, one after the other on one connection,
/// in an order that turns, so that whatever disturbs the machine disturbs both.
/// </summary>
internal sealed class LatencyMeasure(TextWriter output)
{
    private static readonly DateOnly FirstDay = new(2014, 1, 1);

    public async Task RunAsync(IReadOnlyList<int> sizes, int rounds, int days, int warmUp, CancellationToken cancellationToken)
    {
        var server = await Asker.FirstServerAsync(cancellationToken);
        foreach (var size in sizes)
        {
            using var database = await GeneratedDatabase.CreateAsync(size, server, cancellationToken);
            await using var bot = await InnerBot.StartAsync(database, cancellationToken);
            using var asker = await Asker.ArriveAsync(bot.Playground, cancellationToken);
            await output.WriteLineAsync($"\n{Words.Whole(bot.Knowledge.Current.ClaimCount)} claims, {rounds} rounds after {warmUp} to warm up");
            await FirstAnswersAsync(bot, asker, cancellationToken);
            await MeasureAsync(asker, rounds, days, warmUp, cancellationToken);
        }
    }

    /// <summary>The echo goes first: what .NET compiles for the first interaction of all is not /release's.</summary>
    private async Task FirstAnswersAsync(InnerBot bot, Asker asker, CancellationToken cancellationToken)
    {
        var echo = await asker.AskAsync(EchoHandler.Echo, null, cancellationToken);
        var first = await asker.AskAsync("release", null, cancellationToken);
        var start = Stopwatch.GetTimestamp();
        await bot.Knowledge.ReloadAsync(cancellationToken);
        var reload = Stopwatch.GetElapsedTime(start);
        var again = await asker.AskAsync("release", null, cancellationToken);
        await output.WriteLineAsync(
            $"First /echo {Words.Milliseconds(echo)}, first /release {Words.Milliseconds(first)}; "
            + $"reading the index anew {Words.Milliseconds(reload)}, first /release after it {Words.Milliseconds(again)}");
    }

    private async Task MeasureAsync(Asker asker, int rounds, int days, int warmUp, CancellationToken cancellationToken)
    {
        var table = new MarkdownTable(output, "", "median", "99th percentile", "median to echo", "99th to echo");
        await CompareAsync("/release", rounds, warmUp, _ => null);
        await CompareAsync("/release as of another day each time", days, days / 5, AsOf);

        async Task CompareAsync(string name, int counted, int uncounted, Func<int, Dictionary<string, JsonNode?>?> options)
        {
            var (echo, release) = (new Sample("/echo beside it"), new Sample(name));
            for (var round = -uncounted; round < counted; round++)
            {
                var echoFirst = (round & 1) == 0;
                var first = await AskAsync(echoFirst, round);
                var second = await AskAsync(!echoFirst, round);
                if (round >= 0)
                {
                    echo.Add(echoFirst ? first : second);
                    release.Add(echoFirst ? second : first);
                }
            }

            Print(table, release, echo);
            Print(table, echo, echo);

            Task<TimeSpan> AskAsync(bool isEcho, int round) => isEcho
                ? asker.AskAsync(EchoHandler.Echo, null, cancellationToken)
                : asker.AskAsync("release", options(round + uncounted), cancellationToken);
        }
    }

    private static Dictionary<string, JsonNode?> AsOf(int round) => new() { ["as-of"] = $"{FirstDay.AddDays(round):yyyy-MM-dd}" };

    private static void Print(MarkdownTable table, Sample sample, Sample echo) => table.Row(
        sample.Name,
        Words.Milliseconds(sample.Median),
        Words.Milliseconds(sample.Percentile(99)),
        Words.Ratio(sample.Median, echo.Median),
        Words.Ratio(sample.Percentile(99), echo.Percentile(99)));
}
