using JJBot.Discord.Tests.Infrastructure;

namespace JJBot.Discord.Tests.Gateway;

public sealed class HeartbeatTests
{
    [Fact]
    public async Task The_First_Heartbeat_Comes_After_A_Random_Part_Of_The_Interval()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(22.5)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(22.5));
        var first = await gateway.ReceiveAsync();
        await gateway.SendAsync("""{"op":11}""");

        Assert.Equal("""{"op":1,"d":1}""", first.GetRawText());
    }

    [Fact]
    public async Task Heartbeats_Follow_At_The_Interval_And_Carry_The_Latest_Sequence()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(22.5)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(22.5));
        await gateway.ReceiveAsync();
        await gateway.SendAsync("""{"op":11}""");
        await gateway.SendEventAsync("SOMETHING_NEW", 7, "{}");
        // The answer to a requested beat shows that the acknowledgement and the event have been read.
        await gateway.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(7, (await gateway.ReceiveAsync()).GetProperty("d").GetInt64());
        await gateway.SendAsync("""{"op":11}""");
        await gateway.SendAsync("""{"op":1,"d":null}""");
        await gateway.ReceiveAsync();
        await gateway.SendAsync("""{"op":11}""");

        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(45)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(45));

        Assert.Equal("""{"op":1,"d":7}""", (await gateway.ReceiveAsync()).GetRawText());
    }

    [Fact]
    public async Task A_Zombie_Connection_Is_Closed_And_Resumed()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(22.5)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(22.5));
        await gateway.ReceiveAsync();

        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(45)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(45));
        var code = await gateway.ClosedAsync();
        var greeting = await (await bot.Discord.NextConnectionAsync()).GreetAsync();

        Assert.Equal(4000, code);
        Assert.Equal(6, greeting.GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task A_Gateway_That_Never_Says_Hello_Is_Left()
    {
        await using var bot = await TestBot.StartAsync();
        var silent = await bot.Discord.NextConnectionAsync();

        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(30)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(4000, await silent.ClosedAsync());
        Assert.Equal(2, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }
}
