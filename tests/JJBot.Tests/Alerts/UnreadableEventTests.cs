using System.Text.Json;
using JJBot.Playground;
using JJBot.Tests.Bot;
using JJBot.Tests.Hardship;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Alerts;

/// <summary>Somebody's hand, or a disk, has made nonsense of a line of what happened to claims.</summary>
public sealed class UnreadableEventTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("at = 'yesterday'")]
    [InlineData("at = ''")]
    [InlineData("id = 'no id!'")]
    public async Task A_Line_That_Cannot_Be_Read_Is_Passed_Over_And_Logged_And_The_Others_Are_Told(string nonsense)
    {
        await using var playground = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, TimeProvider.System);
        await using var fan = await Person.ArriveAsync(playground);
        var channel = await fan.ChannelIdAsync("general");
        using var desk = await Desk.OpenAsync(folder.File("jjbot.db"), (await fan.StateAsync()).GetProperty("guilds")[0].GetProperty("id").GetString()!);
        await desk.SubscribeAsync(channel);
        for (var number = 1; number <= 3; number++)
        {
            await desk.TellAsync(number);
        }

        desk.Change($"UPDATE claim_event SET {nonsense} WHERE id = (SELECT id FROM claim_event ORDER BY id LIMIT 1 OFFSET 1)");
        await using var bot = await TriedBot.StartAsync(folder: folder, playground: playground);

        await fan.SeesAsync("MESSAGE_CREATE", message => Tells(message, 1));
        await fan.SeesAsync("MESSAGE_CREATE", message => Tells(message, 3));
        await desk.TellAsync(4);
        await fan.SeesAsync("MESSAGE_CREATE", message => Tells(message, 4));

        Assert.Equal(3, (await fan.MessagesAsync(channel)).Length);
        Assert.Single(bot.Log.Lines, line => line.Text.Contains("cannot be read, and is not told", StringComparison.Ordinal));
        Assert.Equal(0, desk.Count("SELECT COUNT(*) FROM claim_event WHERE told_at IS NULL"));

        static bool Tells(JsonElement message, int number) => message.TextOf().Contains($"number {number}", StringComparison.Ordinal);
    }
}
