using System.CommandLine;
using System.Reflection;
using BenchmarkDotNet.Running;
using JJBot.Benchmarks.Measures;

namespace JJBot.Benchmarks;

/// <summary>What can be measured, one command each.</summary>
internal static class BenchmarkCommands
{
    private static readonly int[] SeedsAndLarge = [0, 100_000];

    public static RootCommand Build() => new("Measures the bot; docs/performance.md has the figures and what they mean.")
    {
        Latency(),
        Throughput(),
        Start(),
        Answers(),
        AskingCommands.Ask(),
        Decide(),
        AlertCommands.Alerts(),
        ReadingCommands.Read(),
        ReadingCommands.Hostile(),
        ReadingCommands.Folder(),
    };

    private static Command Latency()
    {
        var claims = Claims();
        var rounds = Number("--rounds", 3_000, "How often each command is used.");
        var days = Number("--days", 300, "How many of the rounds look back from another day; each has to be worked out.");
        var warmUp = Number("--warm-up", 3_000, "Rounds that are not counted.");
        var command = new Command("latency", "Times /release against an echo command on the same connection.") { claims, rounds, days, warmUp };
        command.SetAction((arguments, cancellationToken) => new LatencyMeasure(Console.Out).RunAsync(
            arguments.GetValue(claims)!, arguments.GetValue(rounds), arguments.GetValue(days), arguments.GetValue(warmUp), cancellationToken));
        return command;
    }

    private static Command Throughput()
    {
        var claims = Claims();
        var interactions = Number("--interactions", 100_000, "How many are answered.");
        var command = new Command("throughput", "Counts answers per second on one connection and follows the bot's memory.") { claims, interactions };
        command.SetAction((arguments, cancellationToken) => new ThroughputMeasure(Console.Out).RunAsync(
            arguments.GetValue(claims)!, arguments.GetValue(interactions), cancellationToken));
        return command;
    }

    private static Command Start()
    {
        var claims = Claims();
        var starts = Number("--starts", 10, "How often the bot is started in each way.");
        var program = new Option<string>("--program") { Description = "The bot to start, where it is not the one built with this program.", HelpName = "FILE" };
        var command = new Command("start", "Times the start of the bot's process until it answers, and reads its memory at rest.") { claims, starts, program };
        command.SetAction((arguments, cancellationToken) => new StartMeasure(Console.Out, arguments.GetValue(program)).RunAsync(
            arguments.GetValue(claims)!, arguments.GetValue(starts), cancellationToken));
        return command;
    }

    private static Command Answers()
    {
        var claims = Claims();
        var days = Number("--days", 100, "From how many days a question looks back.");
        var command = new Command("answers", "Times answers without Discord, and reads what they hold.") { claims, days };
        command.SetAction((arguments, cancellationToken) => new AnswerMeasure(Console.Out).RunAsync(
            arguments.GetValue(claims)!, arguments.GetValue(days), cancellationToken));
        return command;
    }

    /// <summary>BenchmarkDotNet reads its own options (--filter, --job, ...).</summary>
    private static Command Decide()
    {
        var rest = new Argument<string[]>("options") { Description = "BenchmarkDotNet's own.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("decide", "Times Decide over 10 to 10,000 claims of one topic (BenchmarkDotNet).") { rest };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(arguments =>
        {
            BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly())
                .Run([.. (string[])["--filter", "*DecideBenchmark*"], .. arguments.GetValue(rest)!, .. arguments.UnmatchedTokens]);
        });
        return command;
    }

    private static Option<int[]> Claims() => new("--claims")
    {
        Description = "How many generated claims there are besides the seeds; several are measured one after the other.",
        DefaultValueFactory = _ => SeedsAndLarge,
        AllowMultipleArgumentsPerToken = true,
    };

    private static Option<int> Number(string name, int usual, string description) => new(name) { Description = description, DefaultValueFactory = _ => usual };
}
