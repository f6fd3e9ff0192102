using System.CommandLine;
using JJBot.Benchmarks.Measures;

namespace JJBot.Benchmarks;

/// <summary>What can be measured of alerts.</summary>
internal static class AlertCommands
{
    public static Command Alerts()
    {
        var subscriptions = Number("--subscriptions", 100_000, "How many one claim is planned for.");
        var channels = Number("--channels", 200, "How many are told.");
        var claims = Number("--claims", 15, "How many each channel is told; 50 at most.");
        var command = new Command("alerts", "Times planning, and counts alerts sent per second against what Discord allows.") { subscriptions, channels, claims };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            await new PlanMeasure(Console.Out).RunAsync(arguments.GetValue(subscriptions), cancellationToken);
            await new DeliveryMeasure(Console.Out).RunAsync(arguments.GetValue(channels), arguments.GetValue(claims), cancellationToken);
        });
        return command;
    }

    private static Option<int> Number(string name, int usual, string description) => new(name) { Description = description, DefaultValueFactory = _ => usual };
}
