using System.CommandLine;
using System.Globalization;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Cli;

/// <summary><c>jjbot limits SERVER</c>: shows how much a server may bring, and widens or tightens it.</summary>
internal static class LimitsCommand
{
    public static Command Create(GlobalOptions global)
    {
        var server = new Argument<string>("server") { Description = "The server's id.", HelpName = "SERVER" };
        var sources = new Option<int?>("--sources-per-day") { Description = "Sources between two midnights, UTC.", HelpName = "NUMBER" };
        var bytes = new Option<int?>("--largest-bytes") { Description = "The largest text of a source, in bytes.", HelpName = "NUMBER" };
        var feeds = new Option<int?>("--feeds") { Description = "Feeds that may be watched.", HelpName = "NUMBER" };
        var command = new Command("limits", "Shows how much a server may bring, and changes it.") { server, sources, bytes, feeds };
        command.SetAction((arguments, cancellationToken) => Terminal.WithDatabaseAsync(
            arguments,
            global,
            (services, output) => RunAsync(
                services.GetRequiredService<ServerSettings>(),
                output,
                new Scope(arguments.GetRequiredValue(server)),
                new RuleChange(SourcesPerDay: arguments.GetValue(sources), LargestBytes: arguments.GetValue(bytes), Feeds: arguments.GetValue(feeds)),
                cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ServerSettings settings, TextWriter output, Scope server, RuleChange change, CancellationToken cancellationToken)
    {
        if (change != new RuleChange())
        {
            await Outcomes.PrintAsync(output, "Set", await settings.ChangeAsync(change, Actor.Operator, server, cancellationToken));
        }

        var rules = await settings.ReadAsync(server, cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Server {server} may add {rules.SourcesPerDay:N0} sources a day of up to {rules.LargestBytes:N0} bytes each, and watch {rules.Feeds:N0} feeds."));
        return 0;
    }
}
