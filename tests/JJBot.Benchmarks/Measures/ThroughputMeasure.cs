using System.Diagnostics;
using System.Text.Json.Nodes;
using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Benchmarks.Stages;
using JJBot.Playground;

namespace JJBot.Benchmarks.Measures;

/// <summary>
/// How many interactions the bot answers on one connection, and whether its memory stays as it is. The bot runs in a process of its
/// own; this one stands in for Discord, so that its share of the machine counts against the figure.
/// </summary>
internal sealed class ThroughputMeasure(TextWriter output)
{
    private const int AtOnce = 32;
    private const int Steps = 10;

    private static readonly DateOnly FirstDay = new(2014, 1, 1);
    private static readonly string[] Topics = ["release", "directors", "villain", "cast", "crew", "production", "story", "characters"];

    public async Task RunAsync(IReadOnlyList<int> sizes, int interactions, CancellationToken cancellationToken)
    {
        await using var discord = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, TimeProvider.System, cancellationToken: cancellationToken);
        var server = await Asker.FirstServerAsync(cancellationToken);
        foreach (var size in sizes)
        {
            using var database = await GeneratedDatabase.CreateAsync(size, server, cancellationToken);
            await using var bot = await OuterBot.StartAsync(OuterBot.BuiltProgram, database.FilePath, discord, cancellationToken);
            using var asker = await Asker.ArriveAsync(discord, cancellationToken);
            await output.WriteLineAsync($"\n{Words.Whole(size)} generated claims, {AtOnce} interactions at a time; resident at rest {Words.MiB(bot.ResidentMemory)}");
            await MeasureAsync(bot, asker, interactions / Steps, cancellationToken);
        }
    }

    private async Task MeasureAsync(OuterBot bot, Asker asker, int perStep, CancellationToken cancellationToken)
    {
        var table = new MarkdownTable(output, "answered", "per second", "bot's processor time for each", "resident", "most ever resident");
        for (var step = 0; step < Steps; step++)
        {
            var (start, processor) = (Stopwatch.GetTimestamp(), bot.ProcessorTime);
            await AnswerAsync(asker, step * perStep, perStep, cancellationToken);
            var elapsed = Stopwatch.GetElapsedTime(start);
            table.Row(
                Words.Whole((step + 1) * perStep),
                Words.Whole(perStep / elapsed.TotalSeconds),
                Words.Milliseconds((bot.ProcessorTime - processor) / perStep),
                Words.MiB(bot.ResidentMemory),
                Words.MiB(bot.PeakMemory));
        }
    }

    private static async Task AnswerAsync(Asker asker, int first, int count, CancellationToken cancellationToken)
    {
        var (used, answered) = (0, 0);
        while (answered < count)
        {
            while (used < count && used - answered < AtOnce)
            {
                Use(asker, first + used++);
            }

            await asker.AnsweredAsync(cancellationToken);
            answered++;
        }
    }

    /// <summary>Mostly the same questions again, as people ask; one in a hundred looks back from a day that few have asked for.</summary>
    private static void Use(Asker asker, int number)
    {
        var options = new Dictionary<string, JsonNode?>();
        var hundreds = number / 100;
        if (number % 100 == 0)
        {
            // In a scattered order, so that no step has all the late days, of which more is known.
            options["as-of"] = $"{FirstDay.AddDays(hundreds * 1_237 % 2_000):yyyy-MM-dd}";
        }

        asker.Use(Topics[(number + hundreds) % Topics.Length], options);
    }
}
