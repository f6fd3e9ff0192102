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
        var command = new Command("sources", "Lists the sources that are answered from.");
        command.SetAction((arguments, cancellationToken) => Terminal.WithKnowledgeAsync(arguments, global, Print, cancellationToken));
        return command;
    }

    private static Task<int> Print(IServiceProvider services, TextWriter output)
    {
        var index = services.GetRequiredService<KnowledgeBase>().Current;
        var table = new Table().RoundedBorder().AddColumns("id", "title", "outlet", "published", "reports", "text");
        foreach (var source in index.Sources(Scope.Shared))
        {
            table.AddRow(
                new Cell(source.Id.Value),
                new Cell(source.Title),
                new Cell(source.Outlet ?? "not stated"),
                new Cell(WindowWords.Published(source.Published)),
                new Cell($"{index.From(source.Id, Scope.Shared).Count}"),
                new Cell(index.HasText(source) ? "at hand" : "-"));
        }

        Tables.Print(table, output);
        return Task.FromResult(0);
    }
}
