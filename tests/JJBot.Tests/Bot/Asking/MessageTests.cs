using System.Text.Json;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Bot.Asking;

public sealed class MessageTests : BotTest
{
    private string Mention => $"<@{Bot.Playground.ApplicationId}>";

    [Fact]
    public async Task Whoever_Mentions_The_Bot_Gets_A_Reply_That_Pings_Nobody()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        var reply = await SayAsync(fan, channel, $"hey {Mention} when is s2 out?");

        Assert.Contains("2018", reply.TextOf(), StringComparison.Ordinal);
        Assert.Contains("when is s2 out?", reply.GetProperty("referenced_message").GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, reply.GetProperty("mentions").GetArrayLength());
        Assert.False(reply.IsEphemeral());
    }

    [Fact]
    public async Task A_Direct_Message_Is_A_Question()
    {
        await using var fan = await Bot.ArriveAsync();

        var reply = await SayAsync(fan, await fan.ChannelIdAsync("dm"), "who directs the new season?");

        Assert.Contains("women", reply.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("Asked:", reply.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Bare_Mention_Is_Told_What_To_Ask()
    {
        await using var fan = await Bot.ArriveAsync();

        var reply = await SayAsync(fan, await fan.ChannelIdAsync("general"), Mention);

        Assert.Contains("In your own words", reply.TextOf(), StringComparison.Ordinal);
        var answer = await fan.PressesAsync(reply, reply.ButtonsOf()[0]);
        Assert.Contains("`[1]`", answer.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Talk_Among_People_Is_Left_Alone()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");

        await fan.SayAsync(channel, "when is s2 out?");
        var reply = await SayAsync(fan, channel, $"{Mention} who directs?");

        Assert.Contains("who directs?", reply.GetProperty("referenced_message").GetProperty("content").GetString(), StringComparison.Ordinal);
        var written = await fan.MessagesAsync(channel);
        Assert.Equal(3, written.Length);
    }

    [Fact]
    public async Task A_Question_Delivered_Twice_Is_Answered_Once()
    {
        await using var fan = await Bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        using var switched = await fan.FaultAsync("duplicate_deliveries", true);
        Assert.True(switched.IsSuccessStatusCode);

        await SayAsync(fan, channel, $"{Mention} when is s2 out?");
        using var switchedBack = await fan.FaultAsync("duplicate_deliveries", false);
        await SayAsync(fan, channel, $"{Mention} who directs?");

        Assert.Equal(4, (await fan.MessagesAsync(channel)).Length);
    }

    [Fact]
    public async Task What_Cannot_Be_Understood_Gets_One_Sentence()
    {
        await using var fan = await Bot.ArriveAsync();

        var reply = await SayAsync(fan, await fan.ChannelIdAsync("dm"), new string('x', 1_500));

        Assert.Contains("too long", reply.TextOf(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> SayAsync(Person fan, string channel, string text)
    {
        using var sent = await fan.SayAsync(channel, text);
        return await fan.IsAnsweredAsync();
    }
}
