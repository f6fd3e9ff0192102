using System.CommandLine;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;

namespace JJBot.Cli;

/// <summary><c>jjbot remove SOURCE</c>: withdraws a shared source with its claims; who did it, and what they were, stays on record.</summary>
internal static class RemoveCommand
{
    public static Command Create(GlobalOptions global)
    {
        var source = new Argument<string>("source") { Description = "Its id; jjbot sources lists them.", HelpName = "SOURCE" };
        var command = new Command("remove", "Withdraws a shared source with its claims.") { source };
        command.SetAction((arguments, cancellationToken) => Terminal.WithDatabaseAsync(
            arguments,
            global,
            async (services, output) => await Outcomes.PrintAsync(
                output,
                "Removed",
                await services.GetRequiredService<SourceShelf>().RemoveAsync(
                    Ids.Source(arguments.GetRequiredValue(source)), Actor.Operator, Scope.Shared, cancellationToken)),
            cancellationToken));
        return command;
    }
}
