using System.CommandLine;
using JJBot.Knowledge;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace JJBot.Cli;

/// <summary><c>jjbot sources</c>: what is answered from.</summary>
internal static class SourcesCommand
{
    public static Command Create(GlobalOptions global)
    {
        var server = new Option<string?>("--server") { Description = "Those of this server too, by its id.", HelpName = "ID" };
        var command = new Command("sources", "Lists the sources that are answered from.") { server };
        command.SetAction((arguments, cancellationToken) => Terminal.WithKnowledgeAsync(
            arguments, global, (services, output) => Print(services, output, new Scope(arguments.GetValue(server))), cancellationToken));
        return command;
    }

    private static Task<int> Print(IServiceProvider services, TextWriter output, Scope asker)
    {
        var index = services.GetRequiredService<KnowledgeBase>().Current;
        var table = new Table().RoundedBorder().AddColumns("id", "title", "outlet", "published", "reports", "text");
        foreach (var source in index.Sources(asker))
        {
            table.AddRow(
                new Cell(source.Id.Value),
                new Cell(source.Title),
                new Cell(source.Outlet ?? "not stated"),
                new Cell(WindowWords.Published(source.Published)),
                new Cell($"{index.From(source.Id, asker).Count}"),
                new Cell(index.HasText(source) ? "at hand" : "-"));
        }

        Tables.Print(table, output);
        return Task.FromResult(0);
    }
}
