using JJBot.Tests.Bot;
using JJBot.Tests.Terminal;
using Microsoft.Extensions.Logging;

namespace JJBot.Tests.Hardship;

/// <summary>Somebody edits the seeds and slips.</summary>
public sealed class SeedMistakeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TerminalSession terminal = new();

    public void Dispose()
    {
        terminal.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("sources/jj-001.json", "{ \"id\": ")]
    [InlineData("sources/jj-001.json", "{ \"id\": \"another\" }")]
    public async Task At_A_Later_Start_The_Earlier_Seeds_Go_On_Answering(string file, string text)
    {
        var seeds = new SeedsCopy(folder);
        await using (await TriedBot.StartAsync(seeds.Path, folder: folder))
        {
        }

        seeds.Write(file, text);
        await using var bot = await TriedBot.StartAsync(seeds.Path, folder: folder);
        await using var fan = await bot.ArriveAsync();

        Assert.Contains("2018", (await fan.AsksAsync(await fan.ChannelIdAsync("general"), "release")).TextOf(), StringComparison.Ordinal);
        Assert.Single(bot.Log.Lines, line => line.Level == LogLevel.Error && line.Text.Contains(file, StringComparison.Ordinal));
        using var http = new HttpClient();
        var ready = await http.GetStringAsync(new Uri(bot.Health, "/readyz"));
        Assert.StartsWith("ready", ready, StringComparison.Ordinal);
        Assert.Contains(file, ready, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_The_First_Start_They_Are_Refused_In_One_Sentence()
    {
        var seeds = new SeedsCopy(folder);
        seeds.Write("sources/jj-001.json", "{ \"id\": ");

        var outcome = await terminal.RunWithSeedsAsync(seeds.Path, "ask", "/release");

        Assert.Contains("sources/jj-001.json", outcome.AssertOneSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Name_That_No_Button_Could_Carry_Is_Refused()
    {
        var seeds = new SeedsCopy(folder);
        seeds.Change("show.json", show => show["series"]![1]!["name"] = new string('s', 41));
        foreach (var name in seeds.Sources)
        {
            seeds.Change(name, source =>
            {
                foreach (var claim in source["claims"]!.AsArray().Where(claim => (string?)claim!["subject"]!["series"] == "The Defenders"))
                {
                    claim!["subject"]!["series"] = "Jessica Jones";
                }
            });
        }

        var outcome = await terminal.RunWithSeedsAsync(seeds.Path, "ask", "/release");

        Assert.Equal(1, outcome.Status);
        Assert.Contains("series 2: \"name\" takes 1 to 40 characters", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("sources")]
    [InlineData("about")]
    public async Task A_Topic_Named_As_A_Command_Of_Ours_Is_Refused_In_One_Sentence(string name)
    {
        var seeds = new SeedsCopy(folder);
        seeds.Change("show.json", show => show["topics"]!.AsArray().Add(new System.Text.Json.Nodes.JsonObject
        {
            ["name"] = name,
            ["question"] = "What?",
            ["words"] = new System.Text.Json.Nodes.JsonArray(),
            ["aspects"] = new System.Text.Json.Nodes.JsonArray(),
        }));

        var outcome = await terminal.RunWithSeedsAsync(seeds.Path, "--port", "0");

        Assert.Contains($"'{name}'", outcome.AssertOneSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Source_Without_A_Known_Day_Says_So()
    {
        var seeds = new SeedsCopy(folder);
        foreach (var name in seeds.Sources)
        {
            seeds.Change(name, source => source["published"] = new System.Text.Json.Nodes.JsonObject { ["earliest"] = null, ["latest"] = null });
        }

        await using var bot = await TriedBot.StartAsync(seeds.Path, folder: folder);
        await using var fan = await bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        Assert.Contains("unknown", (await fan.AsksAsync(channel, "sources")).TextOf(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("2018", (await fan.AsksAsync(channel, "release")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("unknown", (await fan.AsksAsync(channel, "timeline", ("topic", "release"))).TextOf(), StringComparison.OrdinalIgnoreCase);
        bot.Log.AssertNothingWentWrong();
    }
}
