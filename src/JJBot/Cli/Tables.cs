using Spectre.Console;

namespace JJBot.Cli;

/// <summary>Tables on whatever the command writes to: as wide as the terminal, or wide enough for a file.</summary>
internal static class Tables
{
    private const int WidthOfFiles = 160;

    public static void Print(Table table, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (output != Console.Out || Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthOfFiles;
            console.Profile.Capabilities.Ansi = false;
        }

        console.Write(table);
    }
}
