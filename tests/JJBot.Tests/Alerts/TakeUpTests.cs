using System.Text.Json.Nodes;
using JJBot.Playground;
using JJBot.Tests.Bot;
using JJBot.Tests.Hardship;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Alerts;

/// <summary>An earlier process had begun to send, and ended so long ago that Discord has forgotten the nonce: the channel decides.</summary>
public sealed class TakeUpTests : IDisposable
{
    private const string Begun = "UPDATE delivery SET state = 'sending', attempts = 1, begun_at = '2026-01-01T00:00:00.0000000Z'";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_Does_Not_Stand_In_The_Channel_Is_Sent()
    {
        await using var playground = await PlaygroundAsync();
        await using var fan = await Person.ArriveAsync(playground);
        using var desk = await BegunAsync(fan, "general");

        await using var bot = await TriedBot.StartAsync(folder: folder, playground: playground);
        await fan.SeesAsync("MESSAGE_CREATE");
        await bot.StopAsync();

        Assert.Equal("sent", desk.Text("SELECT state FROM delivery"));
        Assert.Single(await fan.MessagesAsync(await fan.ChannelIdAsync("general")));
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00.0000000Z", 0)]
    [InlineData("2099-01-01T00:00:00.0000000Z", 120)]
    public async Task What_Stands_In_The_Channel_Is_Not_Sent_Again_Though_The_Clock_Was_Ahead_And_Many_Wrote_Since(string begun, int since)
    {
        await using var playground = await PlaygroundAsync();
        await using var fan = await Person.ArriveAsync(playground);
        var channel = await fan.ChannelIdAsync("general");
        using var desk = await BegunAsync(fan, "general");
        desk.Change($"UPDATE delivery SET begun_at = '{begun}'");
        await using var raw = new RawBot(playground);
        var button = new JsonObject { ["type"] = 2, ["style"] = 2, ["label"] = "Timeline", ["custom_id"] = $"alert-timeline:x:y:{desk.Text("SELECT id FROM delivery")}" };
        var sent = await raw.PostAsync($"/channels/{channel}/messages", new JsonObject { ["content"] = "told", ["components"] = new JsonArray(new JsonObject { ["type"] = 1, ["components"] = new JsonArray(button) }) });

        for (var message = 0; message < since; message++)
        {
            await fan.SayAsync(channel, "Anything new?");
        }

        await using var bot = await TriedBot.StartAsync(folder: folder, playground: playground);
        while (desk.Text("SELECT state FROM delivery") == "sending")
        {
            await fan.StateAsync();
        }

        Assert.Equal(sent.Body.GetProperty("id").GetString(), desk.Text("SELECT message_id FROM delivery WHERE state = 'sent'"));
        Assert.DoesNotContain(await fan.MessagesAsync(channel), message => message.TextOf().Contains("number 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_The_Channel_Cannot_Be_Read_It_Is_Never_Sent_Again_And_That_Is_Said()
    {
        await using var playground = await PlaygroundAsync();
        await using var fan = await Person.ArriveAsync(playground);
        var channel = await fan.ChannelIdAsync("general");
        using var desk = await BegunAsync(fan, "general");
        await fan.FaultAsync("channel_gone", true, channel);

        await using var bot = await TriedBot.StartAsync(folder: folder, playground: playground);
        while (desk.Text("SELECT state FROM delivery") == "sending")
        {
            await fan.StateAsync();
        }

        Assert.Equal("I cannot look whether it came through: the channel is gone", desk.Text("SELECT reason FROM delivery WHERE state = 'unsure'"));
        Assert.Empty(await fan.MessagesAsync(channel));
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00.0000000Z", "unsure", 0)]
    [InlineData(null, "sent", 1)]
    public async Task Where_The_History_Is_Hidden_The_Nonce_Decides_As_Long_As_It_Is_Remembered(string? begun, string state, int messages)
    {
        await using var playground = await PlaygroundAsync();
        await using var fan = await Person.ArriveAsync(playground);
        var channel = await fan.ChannelIdAsync("general");
        using var desk = await BegunAsync(fan, "general");
        desk.Change($"UPDATE delivery SET begun_at = '{begun ?? $"{DateTime.UtcNow:yyyy-MM-ddTHH:mm:ss.fffffff}Z"}'");
        await fan.SayAsync(channel, "Anything new?");
        await fan.FaultAsync("history_hidden", true, channel);

        await using var bot = await TriedBot.StartAsync(folder: folder, playground: playground);
        while (desk.Text("SELECT state FROM delivery") is "planned" or "sending")
        {
            await fan.StateAsync();
        }

        Assert.Equal(state, desk.Text("SELECT state FROM delivery"));
        Assert.Equal(messages + 1, (await fan.MessagesAsync(channel)).Length);
    }

    private static Task<PlaygroundServer> PlaygroundAsync() =>
        PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, TimeProvider.System);

    /// <summary>One alert to one channel, begun long ago.</summary>
    private async Task<Desk> BegunAsync(Person person, string channel)
    {
        var server = (await person.StateAsync()).GetProperty("guilds")[0].GetProperty("id").GetString()!;
        var desk = await Desk.OpenAsync(folder.File("jjbot.db"), server);
        await desk.SubscribeAsync(await person.ChannelIdAsync(channel));
        await desk.TellAsync(1);
        await desk.TakeAsync();
        desk.Change(Begun);
        return desk;
    }
}
