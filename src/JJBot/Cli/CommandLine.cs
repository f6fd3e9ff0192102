using System.CommandLine;

namespace JJBot.Cli;

/// <summary>The terminal's entrance: without a command the bot runs.</summary>
public static class CommandLine
{
    /// <returns>The exit status: 0, or 1 after one sentence about what went wrong.</returns>
    public static Task<int> RunAsync(string[] args, TextWriter? output = null, TextWriter? error = null)
    {
        var configuration = new InvocationConfiguration
        {
            Output = output ?? Console.Out,
            Error = error ?? Console.Error,
            // The bot ends itself on SIGTERM, and takes the time that answers in flight need.
            ProcessTerminationTimeout = null,
        };
        return Build().Parse(args).InvokeAsync(configuration);
    }

    private static RootCommand Build()
    {
        var global = new GlobalOptions();
        var root = new RootCommand("Keeps who said what about a show, and answers with citations. Without a command it runs the bot.")
        {
            global.Database,
            global.Seeds,
            AskCommand.Create(global),
            ChangesCommand.Create(global),
            QualityCommand.Create(global),
            SourcesCommand.Create(global),
            ClaimsCommand.Create(global),
            ReadCommand.Create(global),
            AddCommand.Create(global),
            ReviewCommand.Create(global),
            RetractCommand.Create(global),
            ResolveCommand.Create(global),
            UndoCommand.Create(global),
            RemoveCommand.Create(global),
            PublishCommand.Create(global),
            LimitsCommand.Create(global),
            AttachCommand.Create(global),
            BackupCommand.Create(global),
        };
        RunCommand.AddTo(root, global);
        return root;
    }
}
