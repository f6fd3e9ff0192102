using System.Text.Json;
using JJBot.Testing;
using JJBot.Tests.Bot;
using JJBot.Tests.Hardship;
using JJBot.Tests.Playground;

namespace JJBot.Tests.Alerts;

/// <summary>A bot whose time is made to pass, a manager's desk in it, and somebody who looks on.</summary>
internal sealed record AlertStage(TestTimeProvider Clock, TriedBot Bot, Person Fan, string Channel, Desk Desk) : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(500);

    public static async Task<AlertStage> OpenAsync(params (string Key, string Value)[] settings)
    {
        var clock = new TestTimeProvider(Start);
        var bot = await TriedBot.StartAsync(clock: clock, settings: settings);
        var fan = await bot.ArriveAsync();
        var server = (await fan.StateAsync()).GetProperty("guilds")[0].GetProperty("id").GetString()!;
        return new AlertStage(clock, bot, fan, await fan.ChannelIdAsync("general"), await Desk.InAsync(bot.Get<IServiceProvider>(), server));
    }

    /// <summary>Lets time pass until a message says this.</summary>
    /// <param name="words">What it says.</param>
    /// <param name="channel">Where; anywhere if left out.</param>
    public async Task<JsonElement> SeesAsync(string words, string? channel = null)
    {
        var seen = Fan.SeesAsync("MESSAGE_CREATE", message =>
            message.TextOf().Contains(words, StringComparison.Ordinal) && (channel is null || message.GetProperty("channel_id").GetString() == channel));
        await PassAsync(() => seen.IsCompleted);
        return await seen;
    }

    /// <summary>Lets time pass, no faster than the playground answers.</summary>
    public async Task PassAsync(Func<bool> until)
    {
        while (!until())
        {
            Clock.Advance(Step);
            await Fan.StateAsync();
        }
    }

    /// <summary>What a supervisor is told.</summary>
    public async Task<string> ReadyzAsync()
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(Bot.Health, "/readyz"));
    }

    public async ValueTask DisposeAsync()
    {
        Desk.Dispose();
        await Fan.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
