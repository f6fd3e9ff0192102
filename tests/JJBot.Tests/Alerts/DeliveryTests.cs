using System.Text.Json.Nodes;
using JJBot.Knowledge.Alerts;
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
        Assert.Equal(["Timeline", "Sources", "Not for us"], alert.ButtonsOf());
        await bot.AssertDiscordWouldAgreeAsync();
    }

    [Fact]
    public async Task A_Role_That_Is_Gone_Is_Given_Up_And_Moderators_Hear_Of_It_Once()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var fan = await bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        using var desk = await Desk.InAsync(bot.Services, await ServerAsync(fan));
        await desk.SubscribeAsync(channel, role: "4711");

        await desk.TellAsync(1);
        await fan.SeesAsync("MESSAGE_CREATE", message => message.TextOf().Contains("ping nobody any more", StringComparison.Ordinal));
        await desk.TellAsync(2);
        await fan.SeesAsync("MESSAGE_CREATE", message => message.TextOf().Contains("number 2", StringComparison.Ordinal));

        Assert.Equal(3, (await fan.MessagesAsync(channel)).Length);
        Assert.Equal(0, desk.Count("SELECT COUNT(*) FROM subscription WHERE role_id IS NOT NULL"));
        Assert.Equal(1, desk.Count("SELECT COUNT(*) FROM delivery WHERE state = 'sent' AND reason LIKE '%role was not pinged%'"));
    }

    [Fact]
    public async Task A_Line_That_Breaks_Between_Message_And_Answer_Leaves_One_Message()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var fan = await bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        using var desk = await Desk.InAsync(bot.Services, await ServerAsync(fan));
        await desk.SubscribeAsync(channel);
        await fan.FaultAsync("lost_answer_next", 2);

        await desk.TellAsync(1);
        await fan.SeesAsync("MESSAGE_CREATE");
        await desk.TellAsync(2);
        await fan.SeesAsync("MESSAGE_CREATE", message => message.TextOf().Contains("number 2", StringComparison.Ordinal));

        Assert.Equal(2, (await fan.MessagesAsync(channel)).Length);
    }

    [Fact]
    public async Task A_Storm_Of_Refusals_And_Failures_Is_Waited_Out()
    {
        await using var stage = await AlertStage.OpenAsync();
        await stage.Desk.SubscribeAsync(stage.Channel);
        await stage.Fan.FaultAsync("rate_limit_next", 12);
        await stage.Fan.FaultAsync("server_error_next", 6);
        await stage.Fan.FaultAsync("lost_request_next", 2);

        await stage.Desk.TellAsync(1);
        await stage.SeesAsync("number 1");

        Assert.Single(await stage.Fan.MessagesAsync(stage.Channel));
    }

    [Theory]
    [InlineData("channel_forbidden", "may not write in the channel")]
    [InlineData("channel_gone", "the channel is gone")]
    public async Task A_Channel_That_Takes_Nothing_Is_Held_Told_Of_Once_Elsewhere_And_Caught_Up(string fault, string reason)
    {
        await using var stage = await AlertStage.OpenAsync();
        var elsewhere = await stage.Fan.ChannelIdAsync("spoilers");
        await stage.Desk.SubscribeAsync(stage.Channel);
        await stage.Desk.SubscribeAsync(elsewhere);
        await stage.Fan.FaultAsync(fault, true, stage.Channel);

        await stage.Desk.TellAsync(1);
        var notice = await stage.SeesAsync("on hold");
        Assert.Equal(elsewhere, notice.GetProperty("channel_id").GetString());
        Assert.Contains(reason, notice.TextOf(), StringComparison.Ordinal);
        await stage.Desk.TellAsync(2);
        await stage.SeesAsync("number 2");

        await stage.Fan.FaultAsync(fault, false, stage.Channel);
        var digest = await stage.SeesAsync("While I could not tell you: 2 new claims");
        Assert.Equal(stage.Channel, digest.GetProperty("channel_id").GetString());
        await stage.Desk.TellAsync(3);
        await stage.SeesAsync("number 3", stage.Channel);

        Assert.Equal(2, (await stage.Fan.MessagesAsync(stage.Channel)).Length);
        Assert.Single(await stage.Fan.MessagesAsync(elsewhere), message => message.TextOf().Contains("on hold", StringComparison.Ordinal));
        await stage.Bot.AssertDiscordWouldAgreeAsync();
    }

    [Fact]
    public async Task Without_Another_Channel_Whoever_Subscribed_It_Is_Told_Directly()
    {
        await using var stage = await AlertStage.OpenAsync();
        await stage.Desk.SubscribeAsync(stage.Channel, by: stage.Fan.Id);
        await stage.Fan.FaultAsync("channel_forbidden", true, stage.Channel);

        await stage.Desk.TellAsync(1);

        Assert.Equal(await stage.Fan.ChannelIdAsync("dm"), (await stage.SeesAsync("on hold")).GetProperty("channel_id").GetString());
    }

    [Fact]
    public async Task A_Thread_That_Is_Locked_Is_Held_Until_It_Is_Opened()
    {
        await using var stage = await AlertStage.OpenAsync();
        await using var raw = new RawBot(stage.Bot.Playground);
        var thread = (await raw.PostAsync($"/channels/{stage.Channel}/threads", new JsonObject { ["name"] = "News", ["type"] = 11 })).Body.GetProperty("id").GetString()!;
        await stage.Desk.SubscribeAsync(thread, ChannelKind.Thread, by: stage.Fan.Id);
        await stage.Fan.FaultAsync("thread_locked", true, thread);

        await stage.Desk.TellAsync(1);
        Assert.Contains("archived and locked", (await stage.SeesAsync("on hold")).TextOf(), StringComparison.Ordinal);

        await stage.Fan.FaultAsync("thread_locked", false, thread);
        await stage.SeesAsync("number 1", thread);
    }

    [Fact]
    public async Task Where_Alerts_Are_Late_The_Supervisor_And_The_Log_Are_Told()
    {
        await using var stage = await AlertStage.OpenAsync();
        await stage.Desk.SubscribeAsync(stage.Channel);
        await stage.Fan.FaultAsync("rate_limit_next", 1_000);
        await stage.Desk.TellAsync(1);

        await stage.PassAsync(() => stage.Bot.Log.Says("Alerts are behind"));
        Assert.Equal("ready\nalerts are 5 minutes behind, 1 wait\n", await stage.ReadyzAsync());

        await stage.Fan.FaultAsync("rate_limit_next", 0);
        await stage.SeesAsync("number 1");
        await stage.PassAsync(() => stage.Bot.Log.Says("Alerts have caught up"));
        Assert.Equal("ready\n", await stage.ReadyzAsync());
    }

    [Fact]
    public async Task News_Is_Published_To_Those_Who_Follow()
    {
        await using var stage = await AlertStage.OpenAsync();
        await stage.Desk.SubscribeAsync(await stage.Fan.ChannelIdAsync("news"), ChannelKind.Announcement, crosspost: true);

        await stage.Desk.TellAsync(1);

        await stage.SeesAsync("number 1", await stage.Fan.ChannelIdAsync("news", server: 1));
    }

    [Fact]
    public async Task Direct_Messages_That_Are_Closed_Wait_Until_They_Are_Open()
    {
        await using var stage = await AlertStage.OpenAsync();
        var direct = await stage.Fan.ChannelIdAsync("dm");
        await stage.Desk.WatchAsync(stage.Fan.Id);
        await stage.Fan.FaultAsync("channel_forbidden", true, direct);

        await stage.Desk.TellAsync(1);
        await stage.PassAsync(() => stage.Desk.Count("SELECT COUNT(*) FROM subscription WHERE suspended_reason LIKE '%direct messages%'") == 1);
        await stage.Fan.FaultAsync("channel_forbidden", false, direct);

        var told = await stage.SeesAsync("number 1", direct);
        Assert.Contains("Stop telling me", told.ButtonsOf());
    }

    [Fact]
    public async Task A_Question_That_Waited_Is_Answered_Directly_And_Once()
    {
        await using var stage = await AlertStage.OpenAsync();
        await stage.Desk.WatchQuestionAsync("/production season:3", stage.Fan.Id);

        await stage.Desk.TellAsync(1);
        var told = await stage.SeesAsync("You wanted to know", await stage.Fan.ChannelIdAsync("dm"));
        Assert.Contains("scene of number 1", told.TextOf(), StringComparison.Ordinal);
        await stage.PassAsync(() => stage.Desk.Count("SELECT COUNT(*) FROM subscription WHERE ended_reason = 'answered'") == 1);

        // A channel shows that the next claim was told, and nobody directly.
        await stage.Desk.SubscribeAsync(stage.Channel);
        await stage.Desk.TellAsync(2);
        await stage.SeesAsync("number 2", stage.Channel);
        Assert.Single(await stage.Fan.MessagesAsync(await stage.Fan.ChannelIdAsync("dm")));
    }

    private static async Task<string> ServerAsync(Person person) => (await person.StateAsync()).GetProperty("guilds")[0].GetProperty("id").GetString()!;
}
