using System.CommandLine;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Cli;

/// <summary><c>jjbot undo ACTION</c>: takes back one thing that was done on the terminal.</summary>
internal static class UndoCommand
{
    public static Command Create(GlobalOptions global)
    {
        var action = new Argument<string>("action") { Description = "Its id, as it was printed when it was done.", HelpName = "ACTION" };
        var server = new Option<string?>("--server") { Description = "The server that it was done to, for a published source.", HelpName = "ID" };
        var command = new Command("undo", "Takes back one thing that was done.") { action, server };
        command.SetAction((arguments, cancellationToken) => Terminal.WithDatabaseAsync(
            arguments,
            global,
            async (services, output) => await Outcomes.PrintAsync(
                output,
                "Undone",
                await services.GetRequiredService<Undo>().UndoAsync(
                    Ids.Action(arguments.GetRequiredValue(action)), Actor.Operator, new Scope(arguments.GetValue(server)), cancellationToken)),
            cancellationToken));
        return command;
    }
}
