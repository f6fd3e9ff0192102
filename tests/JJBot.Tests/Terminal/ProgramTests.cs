using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using JJBot.Hosting;
using JJBot.Testing;
using JJBot.Tests.Bot;

namespace JJBot.Tests.Terminal;

/// <summary>The program as a process of its own.</summary>
public sealed class ProgramTests : IDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_A_Token_It_Starts_The_Playground_Says_Where_And_Ends_On_Sigterm()
    {
        using var program = Start([]);
        var line = await program.StandardOutput.ReadLineAsync().WaitAsync(Patience);

        Assert.Matches("open http://127.0.0.1:[0-9]+ ", line);
        Assert.Equal(0, Kill(program.Id, Terminate));
        await program.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, program.ExitCode);
    }

    [Theory]
    [InlineData("--discord", null)]
    [InlineData(null, "true")]
    public async Task On_Discord_Or_In_A_Container_A_Missing_Token_Is_An_Error(string? option, string? inContainer)
    {
        using var program = Start(option is null ? [] : [option], ("DOTNET_RUNNING_IN_CONTAINER", inContainer));

        Assert.Contains("Discord__Token", await SentenceOfAsync(program), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Discord__Token", "Bot abc", "Discord:Token")]
    [InlineData("Knowledge__BusyTimeout", "02:00:00", "Knowledge:BusyTimeout")]
    [InlineData("Knowledge__BusyTimeout", "soon", "Knowledge:BusyTimeout is 'soon': allowed is a span of time")]
    [InlineData("Playground__Port", "near", "Playground:Port is 'near': allowed are 0")]
    [InlineData("Answers__StaleAfter", "-1", "Answers:StaleAfter")]
    [InlineData("Health__Url", "ftp://here", "Health:Url")]
    [InlineData("Playground__Port", "99999", "Playground:Port")]
    [InlineData("Answers__CachedAnswers", "0", "Answers:CachedAnswers")]
    public async Task A_Wrong_Setting_Is_Named_By_Its_Key(string variable, string value, string key)
    {
        using var program = Start([], (variable, value));

        Assert.Contains(key, await SentenceOfAsync(program), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Health_Port_That_Is_Taken_Is_Told_In_One_Sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var program = Start([], ("Health__Url", $"http://{other.LocalEndpoint}"));

        Assert.Contains("Health:Url", await SentenceOfAsync(program), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Token_Is_Never_Printed()
    {
        const string token = "c2VjcmV0.c2VjcmV0.c2VjcmV0LXNlY3JldA";
        using var program = Start([], ("Discord__Token", token), ("Discord__ApiBase", "http://127.0.0.1:1/api/v10"), ("Logging__LogLevel__Default", "Trace"));
        var firstTry = await program.StandardOutput.ReadUntilAsync("127.0.0.1:1").WaitAsync(Patience);

        program.Kill();
        var all = firstTry + await program.StandardOutput.ReadToEndAsync() + await program.StandardError.ReadToEndAsync();
        Assert.DoesNotContain(token, all, StringComparison.Ordinal);
    }

    private static async Task<string> SentenceOfAsync(Process program)
    {
        var output = program.StandardOutput.ReadToEndAsync();
        var error = await program.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await program.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(1, program.ExitCode);
        Assert.DoesNotContain("Hosting failed to start", await output, StringComparison.Ordinal);
        return Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private Process Start(string[] arguments, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BotProgram).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment["Knowledge__SeedsPath"] = Path.Combine(Requirements.Repository, "seeds");
        start.Environment["Health__Url"] = "http://127.0.0.1:0";
        start.Environment["Playground__Port"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
