using System.CommandLine;
using JJBot.Hosting;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Cli;

/// <summary><c>jjbot resolve CLAIM came-true|did-not|open</c>: notes how a shared claim turned out.</summary>
internal static class ResolveCommand
{
    private static readonly (string Word, Resolution Resolution)[] Words =
        [("came-true", Resolution.CameTrue), ("did-not", Resolution.DidNot), ("open", Resolution.Unresolved)];

    public static Command Create(GlobalOptions global)
    {
        var claim = new Argument<string>("claim") { Description = "Its id; jjbot claims lists them.", HelpName = "CLAIM" };
        var outcome = new Argument<string>("outcome") { Description = "came-true, did-not, or open to take it back.", HelpName = "OUTCOME" };
        var command = new Command("resolve", "Notes how a shared claim turned out.") { claim, outcome };
        command.SetAction((arguments, cancellationToken) => Terminal.WithDatabaseAsync(
            arguments,
            global,
            async (services, output) => await Outcomes.PrintAsync(
                output,
                "Noted",
                await services.GetRequiredService<ClaimReview>().ResolveAsync(
                    Ids.Claim(arguments.GetRequiredValue(claim)), Read(arguments.GetRequiredValue(outcome)), Actor.Operator, Scope.Shared, cancellationToken)),
            cancellationToken));
        return command;
    }

    private static Resolution Read(string typed) => Array.Find(Words, word => word.Word == typed) is { Word: not null } found
        ? found.Resolution
        : throw new BotException($"'{typed}' is not how a claim turns out: write came-true, did-not, or open.");
}
