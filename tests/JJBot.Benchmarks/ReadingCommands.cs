using System.CommandLine;
using JJBot.Benchmarks.Measures;

namespace JJBot.Benchmarks;

/// <summary>What reading articles costs, one command each.</summary>
internal static class ReadingCommands
{
    public static Command Read()
    {
        var folder = new Option<DirectoryInfo?>("--pages") { Description = "A folder with saved pages (*.html) to read instead of generated ones.", HelpName = "FOLDER" };
        var count = new Option<int>("--count") { Description = "At most so many pages.", DefaultValueFactory = _ => 200 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is read.", DefaultValueFactory = _ => 9 };
        var command = new Command("read", "Times page to claims against AngleSharp's parse of the same page alone.") { folder, count, rounds };
        command.SetAction((arguments, cancellationToken) => new ReadMeasure(Console.Out).RunAsync(
            arguments.GetValue(folder)?.FullName, arguments.GetValue(count), arguments.GetValue(rounds), cancellationToken));
        return command;
    }

    public static Command Hostile()
    {
        var command = new Command("hostile", "Times pages that were made to do harm, at 1.25, 2.5 and 5 MiB.");
        command.SetAction((_, cancellationToken) => new HostilePageMeasure(Console.Out).RunAsync(cancellationToken));
        return command;
    }

    public static Command Folder()
    {
        var articles = new Option<int>("--articles") { Description = "How many are added.", DefaultValueFactory = _ => 10_000 };
        var command = new Command("folder", "Adds generated articles as sources, and follows pace and memory.") { articles };
        command.SetAction((arguments, cancellationToken) => new FolderMeasure(Console.Out).RunAsync(arguments.GetValue(articles), cancellationToken));
        return command;
    }
}
