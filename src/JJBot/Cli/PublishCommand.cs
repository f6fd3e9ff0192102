using System.CommandLine;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;

namespace JJBot.Cli;

/// <summary><c>jjbot publish SOURCE</c>: makes a server's source everybody's, with its accepted claims.</summary>
internal static class PublishCommand
{
    public static Command Create(GlobalOptions global)
    {
        var source = new Argument<string>("source") { Description = "Its id; jjbot sources --server lists them.", HelpName = "SOURCE" };
        var command = new Command("publish", "Makes a server's source everybody's, with its accepted claims.") { source };
        command.SetAction((arguments, cancellationToken) => Terminal.WithDatabaseAsync(
            arguments,
            global,
            async (services, output) => await Outcomes.PrintAsync(
                output,
                "Published",
                await services.GetRequiredService<Publisher>().PublishAsync(Ids.Source(arguments.GetRequiredValue(source)), Actor.Operator, cancellationToken)),
            cancellationToken));
        return command;
    }
}
