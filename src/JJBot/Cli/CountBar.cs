using Spectre.Console;

namespace JJBot.Cli;

/// <summary>A bar on the error stream that tells how many of a number of things are done, where somebody sits in front of it.</summary>
internal static class CountBar
{
    /// <param name="error">The error stream.</param>
    /// <param name="what">What is being done.</param>
    /// <param name="count">How many things there are.</param>
    /// <param name="work">Calls its first argument after each of them, and tells its second what somebody should read meanwhile.</param>
    public static async Task ShowAsync(TextWriter error, string what, int count, Func<Action, Action<string>, Task> work)
    {
        if (count < 2 || error != Console.Error || Console.IsErrorRedirected)
        {
            await work(() => { }, error.WriteLine);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        ProgressColumn[] columns = [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];
        await console.Progress().AutoClear(true).Columns(columns).StartAsync(context =>
        {
            var task = context.AddTask(what, maxValue: count);
            return work(() => task.Increment(1), line => console.WriteLine(line));
        });
    }
}
