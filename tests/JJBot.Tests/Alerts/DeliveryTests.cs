using JJBot.Tests.Bot;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Alerts;

/// <summary>What channels are told, and what becomes of it on a bad day.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public async Task A_New_Claim_Is_Told_With_Its_Quote_And_Pings_The_Role_Alone()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var fan = await bot.ArriveAsync();
        var server = (await fan.StateAsync()).GetProperty("guilds")[0];
        var role = server.GetProperty("roles").EnumerateArray().Single(each => each.GetProperty("name").GetString() == "News").GetProperty("id").GetString()!;
        var channel = await fan.ChannelIdAsync("general");
        using var desk = await Desk.InAsync(bot.Services, server.GetProperty("id").GetString()!);
        await desk.SubscribeAsync(channel, role: role);

        await desk.TellAsync(7);

        var alert = await fan.SeesAsync("MESSAGE_CREATE");
        Assert.Equal(channel, alert.GetProperty("channel_id").GetString());
        Assert.Contains("> the scene of number 7 is done", alert.TextOf(), StringComparison.Ordinal);
        Assert.Equal([role], alert.GetProperty("mention_roles").EnumerateArray().Select(each => each.GetString()));
        await bot.AssertDiscordWouldAgreeAsync();
    }
}
