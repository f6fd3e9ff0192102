using JJBot.Cli;
using JJBot.Testing;
using JJBot.Tests.Bot;

namespace JJBot.Tests.Terminal;

/// <summary>The terminal's commands, as they are typed, on a database of their own.</summary>
internal sealed class TerminalSession : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Database => folder.File("jjbot.db");

    public string File(string name) => folder.File(name);

    public Task<Outcome> RunAsync(params string[] args) => RunWithSeedsAsync(Path.Combine(Requirements.Repository, "seeds"), args);

    public async Task<Outcome> RunWithSeedsAsync(string seeds, params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var status = await CommandLine.RunAsync([.. args, "--database", Database, "--seeds", seeds], output, error);
        return new Outcome(status, output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Dispose();
}

internal sealed record Outcome(int Status, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Fails unless the command said in one sentence what is wrong, and nothing else.</summary>
    public string AssertOneSentence()
    {
        Assert.Equal(1, Status);
        Assert.Empty(Output);
        return Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
