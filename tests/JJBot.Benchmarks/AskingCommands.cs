using System.CommandLine;
using JJBot.Benchmarks.Measures;

namespace JJBot.Benchmarks;

/// <summary>What questions in free words cost.</summary>
internal static class AskingCommands
{
    private static readonly int[] LargeAndHuge = [100_000, 1_000_000];

    public static Command Ask()
    {
        var claims = new Option<int[]>("--claims")
        {
            Description = "How many generated claims there are besides the seeds; several are measured one after the other.",
            DefaultValueFactory = _ => LargeAndHuge,
            AllowMultipleArgumentsPerToken = true,
        };
        var rounds = new Option<int>("--rounds") { Description = "How many questions are asked.", DefaultValueFactory = _ => 2_000 };
        var command = new Command("ask", "Times free questions against a bare FTS5 query over the same statements, and reads what the index holds.") { claims, rounds };
        command.SetAction((arguments, cancellationToken) => new AskMeasure(Console.Out).RunAsync(
            arguments.GetValue(claims)!, arguments.GetValue(rounds), cancellationToken));
        return command;
    }
}
