using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using JJBot.Hosting;
using JJBot.Testing;

namespace JJBot.Tests.Hardship;

/// <summary>The program as a process of its own, as somebody who is not root.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ProgramProcess : IDisposable
{
    private const int Terminate = 15;
    private const int EndedByKill = 128 + 9;
    private const int FileSize = 1;
    private const string Nobody = "65534";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly string folder;

    private ProgramProcess(Process process, string folder) => (this.process, this.folder) = (process, folder);

    /// <summary>Whether tests run as root, whom no file refuses; the program is then started as nobody.</summary>
    public static bool IsRoot => Environment.UserName == "root";

    /// <summary>Starts it as whoever runs the tests.</summary>
    public static ProgramProcess StartAsOneself(string folder, string[] arguments, params (string Name, string Value)[] environment) =>
        Start(folder, ["dotnet", typeof(BotProgram).Assembly.Location, .. arguments], environment);

    /// <summary>The same, and no file of it may grow beyond so many blocks of 1,024 bytes: a write that would is refused, until <see cref="Relieve"/>.</summary>
    public static ProgramProcess StartConfined(long blocks, string folder, string[] arguments, params (string Name, string Value)[] environment) =>
        Start(
            folder,
            // Ignored, the signal that goes with it is ignored in the program too. The runtime would keep its code in a file in memory, to
            // which the limit applies too, and not even start.
            ["bash", "-c", FormattableString.Invariant($"trap '' XFSZ; ulimit -S -f {blocks}; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$@\""), "bash", typeof(BotProgram).Assembly.Location, .. arguments],
            environment);

    /// <param name="folder">Where it runs; it may write there if <paramref name="mayWrite"/>.</param>
    public static ProgramProcess Start(string folder, bool mayWrite, string[] arguments, params (string Name, string Value)[] environment)
    {
        string[] command = ["dotnet", typeof(BotProgram).Assembly.Location, .. arguments];
        if (IsRoot)
        {
            File.SetUnixFileMode(folder, (UnixFileMode)(mayWrite ? 0b111_111_111 : 0b101_101_101));
            command = ["setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups", .. command];
        }

        else if (!mayWrite)
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return Start(folder, command, environment);
    }

    private static ProgramProcess Start(string folder, string[] command, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["Knowledge__SeedsPath"] = Path.Combine(Requirements.Repository, "seeds");
        start.Environment["Health__Url"] = "http://127.0.0.1:0";
        start.Environment["HOME"] = "/nonexistent";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ProgramProcess(Process.Start(start)!, folder);
    }

    public Task<string?> LineAsync() => process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    public void SendTerminate() => Assert.Equal(0, Kill(process.Id, Terminate));

    public Task EndedAsync() => process.WaitForExitAsync();

    /// <summary>Kills it, so that it can do nothing more.</summary>
    /// <returns>False where it had ended by itself.</returns>
    public bool Kill()
    {
        process.Kill();
        process.WaitForExit();
        return process.ExitCode == EndedByKill;
    }

    /// <summary>Lets its files grow as they will.</summary>
    public void Relieve()
    {
        var unlimited = new Limit(ulong.MaxValue, ulong.MaxValue);
        Assert.True(SetLimit(process.Id, FileSize, in unlimited, nint.Zero) == 0 || process.HasExited);
    }

    /// <summary>Whether it says so before it ends.</summary>
    public async Task<bool> SaysAsync(string words)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads what it says until it ends.</summary>
    public async Task<(int Status, string Output, string Error)> EndAsync()
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, await output, await error);
    }

    public async Task AssertOneSentenceAsync(string words)
    {
        var (status, output, error) = await EndAsync();
        Assert.Equal((1, ""), (status, output));
        Assert.Contains(words, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);

    [DllImport("libc", EntryPoint = "prlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetLimit(int process, int resource, in Limit limit, nint previous);

    private readonly record struct Limit(ulong Soft, ulong Hard);
}
