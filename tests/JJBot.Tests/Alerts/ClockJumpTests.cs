using JJBot.Playground;
using JJBot.Testing;
using JJBot.Tests.Bot;
using JJBot.Tests.Hardship;
using JJBot.Tests.Playground;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Tests.Alerts;

/// <summary>The clock of the bot's machine is set while it sends; Discord's goes on.</summary>
public sealed class ClockJumpTests
{
    private const int Rooms = 4;
    private const int Before = 8;
    private const int After = 4;

    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>A limit takes seconds to let go, and the next look at the clock half a minute.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData(-1_000.0)]
    [InlineData(-0.05)]
    [InlineData(-0.01)]
    [InlineData(0.01)]
    [InlineData(0.05)]
    [InlineData(1_000.0)]
    [InlineData(-0.05, 0.05, -0.05)]
    [InlineData(1_000.0, -1_000.0, 0.01)]
    public async Task While_The_Clock_Jumps_Nothing_Is_Lost_Nothing_Comes_Twice_And_Nothing_Is_Stuck(params double[] days)
    {
        var discord = new TestTimeProvider(Start);
        var clock = new JumpingClock(discord);
        await using var playground = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot", ExtraChannels = Rooms }, discord);
        var bot = await TriedBot.StartAsync(clock: clock, playground: playground, settings: ("Alerts:MostAtOnce", "50"));
        var fan = await bot.ArriveAsync();
        var server = (await fan.StateAsync()).GetProperty("guilds")[0].GetProperty("id").GetString()!;
        await using var stage = new AlertStage(discord, bot, fan, await fan.ChannelIdAsync("room-1"), await Desk.InAsync(bot.Get<IServiceProvider>(), server));
        for (var room = 1; room <= Rooms; room++)
        {
            await stage.Desk.SubscribeAsync(await fan.ChannelIdAsync($"room-{room}"));
        }

        await TellAsync(stage, 1, Before);
        foreach (var by in days)
        {
            // Some messages are told by then, some wait for the limit of their channel, and some were refused and are to be tried later.
            await fan.FaultAsync("lost_answer_next", 2);
            await fan.FaultAsync("rate_limit_next", 30);
            await stage.PassAsync(() => stage.Desk.Count("SELECT COUNT(*) FROM delivery WHERE state = 'planned' AND attempts > 0") > 0);
            await fan.FaultAsync("rate_limit_next", 0);
            clock.Jump(TimeSpan.FromDays(by));
        }

        await TellAsync(stage, Before + 1, After);
        var jumped = discord.GetUtcNow();
        await stage.PassAsync(() => IsAllTold(stage) || discord.GetUtcNow() - jumped > Patience);

        Assert.True(IsAllTold(stage));
        for (var room = 1; room <= Rooms; room++)
        {
            var text = string.Join('\n', (await fan.MessagesAsync(await fan.ChannelIdAsync($"room-{room}"))).Select(message => message.TextOf()));
            Assert.All(Enumerable.Range(1, Before + After), number => Assert.Equal(2, text.Split($"Scene {number} is said").Length));
        }
    }

    private static async Task TellAsync(AlertStage stage, int first, int count)
    {
        for (var number = first; number < first + count; number++)
        {
            await stage.Desk.TellAsync(number);
        }
    }

    private static bool IsAllTold(AlertStage stage) =>
        stage.Desk.Count("SELECT (SELECT COUNT(*) FROM claim_event WHERE told_at IS NULL) + (SELECT COUNT(*) FROM alert_revision WHERE planned_at IS NULL) + (SELECT COUNT(*) FROM delivery WHERE state <> 'sent')") == 0
        && stage.Desk.Count("SELECT COUNT(*) FROM delivery WHERE step = 'message'") == Rooms * (Before + After);
}
