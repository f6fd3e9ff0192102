using System.Globalization;
using JJBot.Knowledge.Answers.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Tests.Bot.Asking;

public sealed class QualityTests
{
    [Fact]
    public async Task Anybody_Can_Ask_How_Well_Questions_Are_Answered()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var fan = await bot.ArriveAsync();
        var report = await bot.Services.GetRequiredService<QualityMeter>().MeasureAsync(CancellationToken.None);

        var answer = await fan.AsksAsync(await fan.ChannelIdAsync("general"), "quality", ("private", true));

        Assert.True(answer.IsEphemeral());
        Assert.Contains($"{Right(report.All)} of {report.All.Questions} test questions", answer.TextOf(), StringComparison.Ordinal);
        Assert.All(report.Categories, row => Assert.Contains($" — {Right(row)} of {row.Questions} right", answer.TextOf(), StringComparison.Ordinal));
        Assert.DoesNotContain('_', answer.TextOf());
        await bot.AssertDiscordWouldAgreeAsync();
    }

    [Fact]
    public async Task Seeds_Without_Test_Questions_Get_One_Sentence()
    {
        using var folder = new TemporaryFolder();
        var seeds = new Hardship.SeedsCopy(folder);
        File.Delete(Path.Combine(seeds.Path, "questions.json"));
        await using var bot = await RunningBot.StartAsync(("Knowledge:SeedsPath", seeds.Path));
        await using var fan = await bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        var answer = await fan.AsksAsync(channel, "quality");

        Assert.True(answer.IsEphemeral());
        Assert.DoesNotContain('\n', answer.TextOf());
        Assert.DoesNotContain("Something went wrong", answer.TextOf(), StringComparison.Ordinal);
    }

    private static string Right(QualityRow row) => row.RightShare!.Value.ToString("0 %", CultureInfo.InvariantCulture);
}
