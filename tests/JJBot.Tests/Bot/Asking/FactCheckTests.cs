using System.Text.Json;

namespace JJBot.Tests.Bot.Asking;

public sealed class FactCheckTests : BotTest
{
    [Fact]
    public async Task A_Message_Without_Text_Cannot_Be_Checked()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        var answer = await fan.AsksAsync(channel, "release");

        await fan.UseAsync(channel, "Fact-check", target: answer.GetProperty("id").GetString());
        var refused = await fan.IsAnsweredAsync();

        Assert.True(refused.IsEphemeral());
        Assert.Contains("no text", refused.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_Elses_Message_Is_Checked_For_The_Asker_Alone()
    {
        await using var fan = await Bot.ArriveAsync();
        await using var other = await Bot.ArriveAsync("Moderator");
        var channel = await fan.ChannelIdAsync("general");
        using var sent = await other.SayAsync(channel, "season 2 comes out in 2017 @everyone");
        var said = JsonSerializer.Deserialize<JsonElement>(await sent.Content.ReadAsStringAsync());

        await fan.UseAsync(channel, "Fact-check", target: said.GetProperty("id").GetString());
        var verdict = await fan.IsAnsweredAsync();

        Assert.True(verdict.IsEphemeral());
        Assert.StartsWith("-# Checked: \"season 2 comes out in 2017 \\@everyone\"", verdict.TextOf(), StringComparison.Ordinal);
    }
}
