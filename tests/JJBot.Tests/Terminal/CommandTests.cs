using System.Text.Json;
using JJBot.Testing;

namespace JJBot.Tests.Terminal;

public sealed class CommandTests : IDisposable
{
    private readonly TerminalSession terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Sources_Lists_Each_Source_With_What_Is_Known_Of_Its_Day()
    {
        var outcome = await terminal.RunAsync("sources");

        Assert.Contains("GeekFeed", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("2017, day unknown", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("not stated", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_As_Json_Are_One_Object_A_Line()
    {
        var outcome = await terminal.RunAsync("claims", "--topic", "directors", "--json");

        Assert.All(outcome.Lines, line => Assert.Equal("directors", JsonDocument.Parse(line).RootElement.GetProperty("topic").GetString()));
        Assert.Contains(outcome.Lines, line => line.Contains("\"number\":13", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_Has_Changed_Is_Told_On_The_Terminal_Too()
    {
        var claims = await terminal.RunAsync("retract", "jj-000-16", "--reason", "The paper took it back.");
        var changes = await terminal.RunAsync("changes", "--since", "today", "--topic", "release");

        Assert.Equal(0, claims.Status);
        Assert.Contains("1 retracted", changes.Output, StringComparison.Ordinal);
        Assert.Contains("(retracted) [1] paragraph", changes.Output, StringComparison.Ordinal);
        Assert.Contains("tomorrow", (await terminal.RunAsync("changes", "--since", "tomorrow")).AssertOneSentence(), StringComparison.Ordinal);
        Assert.Contains("release", (await terminal.RunAsync("changes", "--since", "today", "--topic", "weather")).AssertOneSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Port_That_Is_None_Is_Told_In_Plain_Words()
    {
        var (status, _, error) = await terminal.RunAsync("--port", "near");

        Assert.Equal(1, status);
        Assert.StartsWith("--port is 'near': allowed are 0 (any free port) to 65535.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Topic_That_Does_Not_Exist_Is_Told_With_Those_That_Do()
    {
        var sentence = (await terminal.RunAsync("claims", "--topic", "weather")).AssertOneSentence();

        Assert.Contains("release", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Backup_Answers_As_The_Original_And_Is_Never_Overwritten()
    {
        var copy = terminal.File("copy.db");
        Assert.Equal(0, (await terminal.RunAsync("backup", copy)).Status);

        Assert.Contains("copy.db", (await terminal.RunAsync("backup", copy)).AssertOneSentence(), StringComparison.Ordinal);
        File.Move(copy, terminal.Database, overwrite: true);
        Assert.Contains("2018", (await terminal.RunAsync("ask", "/release")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Damaged_Database_Is_Told_And_Left_As_It_Is()
    {
        await File.WriteAllTextAsync(terminal.Database, "This is not a database, it only has its name.");

        Assert.Contains("jjbot.db", (await terminal.RunAsync("ask", "/release")).AssertOneSentence(), StringComparison.Ordinal);
        Assert.StartsWith("This is not", await File.ReadAllTextAsync(terminal.Database), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeds_That_Went_Wrong_Since_Are_Told_While_The_Earlier_Ones_Answer()
    {
        Assert.Equal(0, (await terminal.RunAsync("ask", "/release")).Status);
        var seeds = Directory.CreateDirectory(terminal.File("seeds"));
        var sources = seeds.CreateSubdirectory("sources");
        File.Copy(Path.Combine(Requirements.Repository, "seeds", "show.json"), Path.Combine(seeds.FullName, "show.json"));
        await File.WriteAllTextAsync(Path.Combine(sources.FullName, "broken.json"), "{");

        var outcome = await terminal.RunWithSeedsAsync(seeds.FullName, "ask", "/release");

        Assert.Equal(1, outcome.Status);
        Assert.Contains("broken.json", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("2018", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeds_With_A_Mistake_Name_The_File_And_Store_Nothing()
    {
        var seeds = Directory.CreateDirectory(terminal.File("seeds"));
        await File.WriteAllTextAsync(Path.Combine(seeds.FullName, "show.json"), """{ "name": "A Show" }""");

        var outcome = await terminal.RunWithSeedsAsync(seeds.FullName, "ask", "/release");

        Assert.Equal(1, outcome.Status);
        Assert.Contains("show.json", outcome.Error, StringComparison.Ordinal);
    }
}
