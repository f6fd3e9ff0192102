using System.Text.Json;
using JJBot.Testing;

namespace JJBot.Tests.Terminal;

public sealed class AskTests : IDisposable
{
    private readonly TerminalSession terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("/release season:2")]
    [InlineData("when does season 2 come out?")]
    public async Task A_Command_And_A_Question_That_Names_A_Topic_Get_The_Same_Answer(string question)
    {
        var outcome = await terminal.RunAsync("ask", question);

        Assert.Equal(0, outcome.Status);
        Assert.Contains("2018", outcome.Lines[0], StringComparison.Ordinal);
        Assert.Contains("[1] ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Answer_As_Json_Says_What_It_Rests_On()
    {
        var outcome = await terminal.RunAsync("ask", "/villain", "--json");

        using var answer = JsonDocument.Parse(Assert.Single(outcome.Lines));
        var root = answer.RootElement;
        Assert.Equal("villain", root.GetProperty("topic").GetString());
        Assert.Equal(2, root.GetProperty("subject").GetProperty("season").GetInt32());
        Assert.Contains(root.GetProperty("citations").EnumerateArray(), citation =>
            citation.GetProperty("claim").GetString() == "jj-003-20"
            && citation.GetProperty("source").GetProperty("outlet").GetString() == "GeekFeed"
            && citation.GetProperty("paragraph").GetInt32() == 6);
    }

    [Theory]
    [InlineData("/release season:9", "no-claim")]
    [InlineData("when is stranger things 5 out", "out-of-scope")]
    [InlineData("hey bot hows it goin", "out-of-scope")]
    public async Task What_Nobody_Here_Knows_Is_Told_Without_Sources(string question, string kind)
    {
        var outcome = await terminal.RunAsync("ask", question, "--json");

        using var answer = JsonDocument.Parse(outcome.Output);
        Assert.Equal(kind, answer.RootElement.GetProperty("kind").GetString());
        Assert.Equal(0, answer.RootElement.GetProperty("citations").GetArrayLength());
    }

    [Fact]
    public async Task A_File_Of_Questions_Gets_A_Line_For_Each_And_One_Mistake_Does_Not_Stop_The_Others()
    {
        await File.WriteAllTextAsync(terminal.File("questions.jsonl"), """
            {"id":"a","question":"/release"}
            not json
            {"id":"b","question":"/directors"}
            """);

        var outcome = await terminal.RunAsync("ask", "--batch", terminal.File("questions.jsonl"));

        Assert.Equal(1, outcome.Status);
        Assert.Collection(
            outcome.Lines,
            line => Assert.Contains("\"id\":\"a\"", line, StringComparison.Ordinal),
            line => Assert.Contains("\"line\":2", line, StringComparison.Ordinal),
            line => Assert.Contains("\"id\":\"b\"", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/release", "--as-of", "2017-02-30")]
    [InlineData("/release season:two")]
    [InlineData("/nothing")]
    public async Task A_Question_That_Cannot_Be_Meant_Gets_One_Sentence(params string[] question) =>
        (await terminal.RunAsync(["ask", .. question])).AssertOneSentence();

    [RequiresFact(Requirement.SeedTexts)]
    public async Task Attached_Texts_Are_Quoted_Byte_For_Byte()
    {
        var attached = await terminal.RunAsync("attach", Requirements.SeedTexts!);
        Assert.Equal(0, attached.Status);

        var outcome = await terminal.RunAsync("ask", "/release", "--json");

        using var answer = JsonDocument.Parse(outcome.Output);
        var texts = Directory.GetFiles(Requirements.SeedTexts!, "*.txt").Select(File.ReadAllText).ToList();
        var quotes = answer.RootElement.GetProperty("citations").EnumerateArray().Select(citation => citation.GetProperty("quote").GetString()).ToList();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Contains(texts, text => text.Contains(quote!, StringComparison.Ordinal)));
    }
}
