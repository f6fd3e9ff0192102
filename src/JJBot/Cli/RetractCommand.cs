using System.CommandLine;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Cli;

/// <summary><c>jjbot retract CLAIM --reason WORDS</c>: takes a shared claim out of the answers.</summary>
internal static class RetractCommand
{
    public static Command Create(GlobalOptions global)
    {
        var claim = new Argument<string>("claim") { Description = "Its id; jjbot claims lists them.", HelpName = "CLAIM" };
        var reason = new Option<string>("--reason") { Description = "Why, for the record.", HelpName = "WORDS", Required = true };
        var command = new Command("retract", "Takes a shared claim out of the answers.") { claim, reason };
        command.SetAction((arguments, cancellationToken) => Terminal.WithDatabaseAsync(
            arguments,
            global,
            async (services, output) => await Outcomes.PrintAsync(
                output,
                "Retracted",
                await services.GetRequiredService<ClaimReview>().RetractAsync(
                    Ids.Claim(arguments.GetRequiredValue(claim)), arguments.GetRequiredValue(reason), Actor.Operator, Scope.Shared, cancellationToken)),
            cancellationToken));
        return command;
    }
}
