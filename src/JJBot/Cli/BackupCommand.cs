using System.CommandLine;
using JJBot.Knowledge.Storage;

namespace JJBot.Cli;

/// <summary><c>jjbot backup FILE</c>: a consistent copy of the database, also while the bot runs.</summary>
internal static class BackupCommand
{
    public static Command Create(GlobalOptions global)
    {
        var file = new Argument<string>("file") { Description = "A file that does not exist yet.", HelpName = "FILE" };
        var command = new Command("backup", "Writes a checked copy of the database, also while the bot runs.") { file };
        command.SetAction((arguments, cancellationToken) => Terminal.WithKnowledgeAsync(
            arguments,
            global,
            async (services, output) =>
            {
                await services.GetRequiredService<Backup>().BackupAsync(arguments.GetRequiredValue(file), cancellationToken);
                await output.WriteLineAsync($"The database was copied to {arguments.GetValue(file)}.");
                return 0;
            },
            cancellationToken));
        return command;
    }
}
