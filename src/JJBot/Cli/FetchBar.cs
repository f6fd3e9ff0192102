using JJBot.Knowledge.Sources.Fetching;
using Spectre.Console;

namespace JJBot.Cli;

/// <summary>A bar on the error stream that tells how much of a page has come in, where somebody sits in front of it.</summary>
internal static class FetchBar
{
    public static async Task<T> ShowAsync<T>(TextWriter error, Func<IProgress<FetchProgress>?, Task<T>> fetch)
    {
        if (error != Console.Error || Console.IsErrorRedirected)
        {
            return await fetch(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return await console.Progress().AutoClear(true).StartAsync(context => fetch(new Bar(context.AddTask("Fetching").IsIndeterminate())));
    }

    private sealed class Bar(ProgressTask task) : IProgress<FetchProgress>
    {
        public void Report(FetchProgress value)
        {
            task.IsIndeterminate = value.Total is null;
            task.MaxValue = value.Total ?? value.Received;
            task.Value = value.Received;
        }
    }
}
