using System.Diagnostics;
using JJBot.Benchmarks.Reports;
using JJBot.Playground;

namespace JJBot.Benchmarks.Stages;

/// <summary>The program in a process of its own, as it is delivered: on a stand-in for Discord that runs elsewhere, or with its own playground.</summary>
internal sealed class OuterBot : IAsyncDisposable
{
    private const int SigTerm = 15;

    private readonly Process process;

    private OuterBot(Process process, TimeSpan untilReady)
    {
        this.process = process;
        UntilReady = untilReady;
    }

    /// <summary>The program as it was built together with this one.</summary>
    public static string BuiltProgram { get; } = Path.Combine(AppContext.BaseDirectory, "jjbot");

    /// <summary>From the start of the process to the line that says that the bot answers: READY received and the commands registered.</summary>
    public TimeSpan UntilReady { get; }

    public double ResidentMemory => ProcessMemory.Resident(process.Id);

    public double PeakMemory => ProcessMemory.Peak(process.Id);

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <param name="program">The file to run.</param>
    /// <param name="database">Its SQLite file.</param>
    /// <param name="discord">What it takes for Discord; null for a playground in the same process.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <param name="environment">Settings beside the usual ones.</param>
    public static async Task<OuterBot> StartAsync(
        string program, string database, PlaygroundServer? discord, CancellationToken cancellationToken, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(database)! };
        foreach (var argument in (string[])["--database", database, "--port", "0"])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["Health__Url"] = "http://127.0.0.1:0";
        start.Environment["Discord__Token"] = discord?.BotToken;
        start.Environment["Discord__ApiBase"] = discord?.ApiBase;
        var begun = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("JJBot is", StringComparison.Ordinal))
            {
                var ready = Stopwatch.GetElapsedTime(begun);
                _ = process.StandardOutput.ReadToEndAsync(cancellationToken);
                return new OuterBot(process, ready);
            }
        }

        throw new InvalidOperationException("The bot ended before it was ready.");
    }

    public async ValueTask DisposeAsync()
    {
        // Asked to end, as a service manager asks, so that the database is closed in order.
        using (var kill = Process.Start("kill", [$"-{SigTerm}", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }
}
