using System.CommandLine;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace JJBot.Cli;

/// <summary><c>jjbot review [SOURCE]</c>: shows which shared claims wait for the operator; accepts and rejects them.</summary>
internal static class ReviewCommand
{
    public static Command Create(GlobalOptions global)
    {
        var source = new Argument<string?>("source") { Description = "Show this source's claims; without it, the sources that wait.", HelpName = "SOURCE", Arity = ArgumentArity.ZeroOrOne };
        var accept = new Option<string[]>("--accept") { Description = "Accept this claim; may be given again.", HelpName = "CLAIM" };
        var reject = new Option<string[]>("--reject") { Description = "Reject this claim; may be given again.", HelpName = "CLAIM" };
        var all = new Option<string[]>("--accept-all") { Description = "Accept all that waits of this source; may be given again.", HelpName = "SOURCE" };
        var command = new Command("review", "Shows which shared claims wait for review; accepts and rejects them.") { source, accept, reject, all };
        command.SetAction((arguments, cancellationToken) => Terminal.WithKnowledgeAsync(
            arguments,
            global,
            async (services, output) =>
            {
                var (claims, desk) = (services.GetRequiredService<ClaimReview>(), services.GetRequiredService<ReviewDesk>());
                var rejected = (arguments.GetValue(reject) ?? []).Select(Ids.Claim).ToList();
                var accepted = (arguments.GetValue(accept) ?? []).Select(Ids.Claim).ToList();
                var sources = (arguments.GetValue(all) ?? []).Select(Ids.Source).ToList();
                foreach (var claim in rejected)
                {
                    await Outcomes.PrintAsync(output, $"Rejected {claim}", await claims.RejectAsync(claim, Actor.Operator, Scope.Shared, cancellationToken));
                }

                foreach (var claim in accepted)
                {
                    await Outcomes.PrintAsync(output, $"Accepted {claim}", await claims.AcceptAsync(claim, Actor.Operator, Scope.Shared, cancellationToken));
                }

                foreach (var each in sources)
                {
                    await Outcomes.PrintAsync(output, $"Accepted {each}", await claims.AcceptAllAsync(each, Actor.Operator, Scope.Shared, cancellationToken));
                }

                return arguments.GetValue(source) is { } shown ? await ShowAsync(desk, output, Ids.Source(shown), cancellationToken)
                    : rejected.Count + accepted.Count + sources.Count > 0 ? 0
                    : await ListAsync(desk, output, cancellationToken);
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> ListAsync(ReviewDesk desk, TextWriter output, CancellationToken cancellationToken)
    {
        var backlog = await desk.BacklogAsync(Scope.Shared, cancellationToken);
        if (backlog.Sources.Count == 0)
        {
            await output.WriteLineAsync("Nothing waits for review.");
            return 0;
        }

        var table = new Table().RoundedBorder().AddColumns("source", "title", "outlet", "added", "claims");
        foreach (var source in backlog.Sources)
        {
            table.AddRow(
                new Cell(source.Source.Value),
                new Cell(source.Title),
                new Cell(source.Outlet ?? "not stated"),
                new Cell($"{source.AddedAt:yyyy-MM-dd}"),
                new Cell($"{source.Claims}"));
        }

        Tables.Print(table, output);
        return 0;
    }

    private static async Task<int> ShowAsync(ReviewDesk desk, TextWriter output, SourceId source, CancellationToken cancellationToken)
    {
        var item = await desk.NextAsync(Scope.Shared, source, after: null, cancellationToken);
        if (item is null)
        {
            await output.WriteLineAsync($"Nothing of {source} waits for review.");
        }

        // The list goes round: past the last claim comes the first again.
        for (var position = 1; item?.Position == position; position++)
        {
            await output.WriteLineAsync(ReviewText.Of(item));
            item = await desk.NextAsync(Scope.Shared, source, item.Claim.Id, cancellationToken);
        }

        return 0;
    }
}
