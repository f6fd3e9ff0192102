using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using JJBot.Tests.Bot;
using JJBot.Tests.Hardship;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace JJBot.Tests.Terminal;

public sealed partial class AddTests : IDisposable
{
    private readonly TerminalSession terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task A_Folder_Is_Added_Once_However_Often_It_Is_Given()
    {
        var folder = Folder(3);

        var first = await terminal.RunAsync("add", folder);
        var second = await terminal.RunAsync("add", folder);

        Assert.Equal((0, 0), (first.Status, second.Status));
        Assert.StartsWith("3 added with ", first.Lines[^1], StringComparison.Ordinal);
        Assert.StartsWith("0 added with 0 claims (0 of them copies), 3 known before, 0 not added.", second.Lines[^1], StringComparison.Ordinal);
        Assert.Empty(first.Error);
    }

    [Fact]
    public async Task One_Bad_File_Is_Told_And_Never_Stops_The_Others()
    {
        var folder = Folder(2);
        await File.WriteAllBytesAsync(Path.Combine(folder, "a-bad.txt"), [0xff, 0xfe, 0x00, 0xd8]);
        await File.WriteAllTextAsync(Path.Combine(folder, "b-empty.md"), "");
        await File.WriteAllTextAsync(Path.Combine(folder, "c-picture.png"), "not an article, and not looked at");

        var outcome = await terminal.RunAsync("add", folder, Path.Combine(folder, "nowhere.txt"));

        Assert.Equal(1, outcome.Status);
        Assert.EndsWith("0 known before, 3 not added.", outcome.Lines[^1], StringComparison.Ordinal);
        Assert.StartsWith("2 added", outcome.Lines[^1], StringComparison.Ordinal);
        var errors = outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["a-bad.txt", "b-empty.md", "nowhere.txt"], errors.Select(line => Path.GetFileName(line.Split(": ")[0])));
    }

    [Fact]
    public async Task What_Was_Added_Waits_For_The_Operator_And_Is_Answered_From_Once_Accepted()
    {
        var added = await terminal.RunAsync("add", Article("one", "The second season of Jessica Jones will premiere on March 8, 2019, Netflix announced on Monday."));
        var source = SourceId().Match(added.Output).Value;

        var waiting = await terminal.RunAsync("review");
        var shown = await terminal.RunAsync("review", source);
        Assert.Contains(source, waiting.Output, StringComparison.Ordinal);
        Assert.Contains("March 8, 2019", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2019", (await terminal.RunAsync("ask", "/release season:2")).Output, StringComparison.Ordinal);

        var accepted = await terminal.RunAsync("review", "--accept-all", source);
        Assert.Equal(0, accepted.Status);
        Assert.Contains("2019", (await terminal.RunAsync("ask", "/release season:2")).Output, StringComparison.Ordinal);

        var undone = await terminal.RunAsync("undo", ActionId().Match(accepted.Output).Groups["id"].Value);
        Assert.Equal(0, undone.Status);
        Assert.Contains(source, (await terminal.RunAsync("review")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_At_Once_Nothing_Waits()
    {
        await terminal.RunAsync("add", "--accept", Article("one", "The second season of Jessica Jones will premiere on March 8, 2019, Netflix announced on Monday."));

        Assert.Equal("Nothing waits for review.", Assert.Single((await terminal.RunAsync("review")).Lines));
        Assert.Contains("2019", (await terminal.RunAsync("ask", "/release season:2")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Removed_Source_Leaves_The_Answers_And_Comes_Back_By_Undo()
    {
        var added = await terminal.RunAsync("add", "--accept", Article("one", "The second season of Jessica Jones will premiere on March 8, 2019, Netflix announced on Monday."));
        var source = SourceId().Match(added.Output).Value;

        var removed = await terminal.RunAsync("remove", source);
        Assert.DoesNotContain("2019", (await terminal.RunAsync("ask", "/release season:2")).Output, StringComparison.Ordinal);

        await terminal.RunAsync("undo", ActionId().Match(removed.Output).Groups["id"].Value);
        Assert.Contains("2019", (await terminal.RunAsync("ask", "/release season:2")).Output, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_Page_Behind_A_Link_Is_Added_Where_The_Settings_Allow_Its_Host()
    {
        await using var site = WebApplication.CreateSlimBuilder().Build();
        site.Urls.Add("http://127.0.0.1:0");
        site.MapGet("/story", () => Results.Content("<title>A lake town</title><article><p>The second season of Lake Town was filmed in autumn, they say.</p></article>", "text/html"));
        await site.StartAsync();
        var address = new Uri(new Uri(site.Urls.Single()), "/story");
        using var folder = new TemporaryFolder();

        using var refused = ProgramProcess.StartAsOneself(folder.Path, ["add", $"{address}"]);
        Assert.Equal(1, (await refused.EndAsync()).Status);
        using var added = ProgramProcess.StartAsOneself(folder.Path, ["add", $"{address}"], ("Sources__Fetching__AllowedHosts__0", address.Authority));
        var (status, output, error) = await added.EndAsync();

        Assert.Equal((0, ""), (status, error));
        Assert.Contains($"{address}: added as ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publish", "jj-000")]
    [InlineData("publish", "nothing")]
    [InlineData("remove", "jj-000")]
    [InlineData("remove", "?")]
    [InlineData("retract", "nothing", "--reason", "Wrong.")]
    [InlineData("resolve", "jj-000-01", "perhaps")]
    [InlineData("undo", "nothing")]
    [InlineData("review", "--accept", "nothing")]
    [InlineData("limits", "7", "--feeds", "5000")]
    public async Task What_Cannot_Be_Done_Is_Told_In_One_Sentence(params string[] command) => (await terminal.RunAsync(command)).AssertOneSentence();

    [Fact]
    public async Task A_Shared_Claim_Is_Retracted_And_Resolved_On_The_Terminal()
    {
        Assert.Equal(0, (await terminal.RunAsync("retract", "jj-000-01", "--reason", "Wrong.")).Status);
        Assert.Equal(0, (await terminal.RunAsync("resolve", "jj-000-03", "came-true")).Status);

        Assert.DoesNotContain("jj-000-01 ", (await terminal.RunAsync("claims")).Output, StringComparison.Ordinal);
        Assert.Contains("retracted by the operator", (await terminal.RunAsync("retract", "jj-000-01", "--reason", "Again.")).AssertOneSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Servers_Limits_Are_Shown_And_Widened()
    {
        Assert.Contains("50 sources a day", (await terminal.RunAsync("limits", "7")).Output, StringComparison.Ordinal);
        Assert.Contains("500 sources a day", (await terminal.RunAsync("limits", "7", "--sources-per-day", "500")).Output, StringComparison.Ordinal);
    }

    private string Folder(int articles)
    {
        var folder = Directory.CreateDirectory(terminal.File("articles")).FullName;
        for (var number = 0; number < articles; number++)
        {
            File.WriteAllText(Path.Combine(folder, $"story {number}.txt"), $"Story {number}\n\nJessica Jones season {number + 2} will be released in {2019 + number}, the studio said.\n");
        }

        return folder;
    }

    private string Article(string name, string text)
    {
        var file = terminal.File($"{name}.txt");
        File.WriteAllText(file, $"{name} is its title\n\n{text}\n");
        return file;
    }

    [GeneratedRegex("(?<=added as )[0-9a-z]{26}")]
    private static partial Regex SourceId();

    [GeneratedRegex("jjbot undo (?<id>[0-9a-z]{26})")]
    private static partial Regex ActionId();
}
