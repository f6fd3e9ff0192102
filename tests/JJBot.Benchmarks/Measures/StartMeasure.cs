using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Benchmarks.Stages;
using JJBot.Playground;

namespace JJBot.Benchmarks.Measures;

/// <summary>
/// How long the bot's process takes until it answers, and what it holds when nobody asks: on Discord (which another process stands in
/// for), and with its own playground. The ways are started in turn.
/// </summary>
internal sealed class StartMeasure(TextWriter output, string? program)
{
    /// <summary>Also what Discord asks to lie between two identifies.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(6);

    public async Task RunAsync(IReadOnlyList<int> sizes, int starts, CancellationToken cancellationToken)
    {
        await using var discord = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, TimeProvider.System, cancellationToken: cancellationToken);
        var server = await Asker.FirstServerAsync(cancellationToken);
        var databases = new List<GeneratedDatabase>();
        try
        {
            var ways = new List<Way>();
            foreach (var size in sizes)
            {
                var database = await GeneratedDatabase.CreateAsync(size, server, cancellationToken);
                databases.Add(database);
                var claims = size == 0 ? "seeds" : $"{Words.Whole(size)} claims";
                ways.Add(new Way($"on Discord, {claims}", database.FilePath, discord));
                ways.Add(new Way($"with its playground, {claims}", database.FilePath, null));
            }

            await MeasureAsync(ways, starts, cancellationToken);
        }
        finally
        {
            databases.ForEach(database => database.Dispose());
        }
    }

    private async Task MeasureAsync(List<Way> ways, int starts, CancellationToken cancellationToken)
    {
        for (var start = -1; start < starts; start++)
        {
            foreach (var way in ways)
            {
                await StartAsync(way, isWarmUp: start < 0, cancellationToken);
            }
        }

        var table = new MarkdownTable(output, "", "until READY (median)", "slowest", "processor time", "resident at rest (median)", "most ever resident");
        foreach (var way in ways)
        {
            table.Row(
                way.Name,
                Words.Seconds(way.Ready.Median),
                Words.Seconds(way.Ready.Percentile(100)),
                Words.Seconds(way.Processor.Median),
                Words.MiB(way.Resident.Order().ElementAt(way.Resident.Count / 2)),
                Words.MiB(way.Peak.Max()));
        }
    }

    private async Task StartAsync(Way way, bool isWarmUp, CancellationToken cancellationToken)
    {
        await using var bot = await OuterBot.StartAsync(program ?? OuterBot.BuiltProgram, way.Database, way.Discord, cancellationToken);
        var processor = bot.ProcessorTime;
        await Task.Delay(Rest, cancellationToken);
        if (isWarmUp)
        {
            // Its files are in the system's cache from now on.
            return;
        }

        way.Ready.Add(bot.UntilReady);
        way.Processor.Add(processor);
        way.Resident.Add(bot.ResidentMemory);
        way.Peak.Add(bot.PeakMemory);
    }

    private sealed record Way(string Name, string Database, PlaygroundServer? Discord)
    {
        public Sample Ready { get; } = new("");

        public Sample Processor { get; } = new("");

        public List<double> Resident { get; } = [];

        public List<double> Peak { get; } = [];
    }
}
