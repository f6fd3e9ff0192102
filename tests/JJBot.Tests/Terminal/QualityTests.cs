namespace JJBot.Tests.Terminal;

public sealed class QualityTests : IDisposable
{
    private readonly TerminalSession terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Quality_Tells_The_Figures_Of_Each_Category_And_Leaves_The_Database_Alone()
    {
        var outcome = await terminal.RunAsync("quality");

        Assert.Equal(0, outcome.Status);
        foreach (var name in (string[])["single", "unanswerable", "asof_source", "multi_source", "factcheck", "dev", "held-out", "all"])
        {
            Assert.Contains(outcome.Lines, line => line.StartsWith($"│ {name} ", StringComparison.Ordinal));
        }

        Assert.False(File.Exists(terminal.Database));
    }

    [Fact]
    public async Task Verbose_Lists_What_Was_Answered_Wrong_And_Why()
    {
        var seeds = Seeds("""
            { "id": "q1", "set": "dev", "category": "single", "question": "when is season 2 out", "gist": "On the moon.", "must_cite": [["jj-002 p4"]], "must_say": [["moon"]] }
            """);

        var outcome = await terminal.RunWithSeedsAsync(seeds, "quality", "--verbose");

        Assert.Contains("q1  when is season 2 out", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("fault: not said: moon", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Is_Wrong_With_The_Questions_Is_Told()
    {
        var outcome = await terminal.RunWithSeedsAsync(Seeds("{}"), "quality");

        Assert.Equal(1, outcome.Status);
        Assert.Contains("questions 1: \"id\" is missing", outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>The shipped seeds with other questions.</summary>
    private string Seeds(string question)
    {
        var shipped = Path.Combine(Testing.Requirements.Repository, "seeds");
        var folder = Directory.CreateDirectory(terminal.File("seeds/sources")).Parent!.FullName;
        foreach (var file in Directory.EnumerateFiles(shipped, "*.json", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(folder, Path.GetRelativePath(shipped, file)));
        }

        File.WriteAllText(Path.Combine(folder, "questions.json"), $$"""{ "phrases": [], "questions": [{{question}}] }""");
        return folder;
    }
}
