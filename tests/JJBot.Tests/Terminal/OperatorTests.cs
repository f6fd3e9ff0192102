using JJBot.Cli;
using JJBot.Testing;
using JJBot.Tests.Bot;
using JJBot.Tests.Hardship;
using JJBot.Workers;

namespace JJBot.Tests.Terminal;

/// <summary>What the operator does on the terminal while the bot runs in another process.</summary>
public sealed class OperatorTests
{
    [Fact]
    public async Task The_Running_Bot_Answers_From_What_The_Operator_Adds_On_The_Terminal()
    {
        await using var bot = await TriedBot.StartAsync();
        await using var fan = await bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        Assert.DoesNotContain("2019", (await fan.AsksAsync(channel, "release")).TextOf(), StringComparison.Ordinal);
        var article = bot.Folder.File("news.txt");
        await File.WriteAllTextAsync(article, "A date at last\n\nThe second season of Jessica Jones will premiere on March 8, 2019, Netflix announced on Monday.");

        var status = await CommandLine.RunAsync(
            ["add", "--accept", article, "--database", bot.Database, "--seeds", Path.Combine(Requirements.Repository, "seeds")], TextWriter.Null, TextWriter.Null);
        await bot.Get<OperatorWorker>().RunRoundAsync(CancellationToken.None);

        Assert.Equal(0, status);
        Assert.Contains("2019", (await fan.AsksAsync(channel, "release")).TextOf(), StringComparison.Ordinal);
        bot.Log.AssertNothingWentWrong();
    }
}
