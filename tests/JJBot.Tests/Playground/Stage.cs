using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground;
using JJBot.Testing;

namespace JJBot.Tests.Playground;

/// <summary>A playground with a clock of its own, a plain bot in it, and a member looking on.</summary>
internal sealed record Stage(TestTimeProvider Clock, PlaygroundServer Playground, RawBot Bot, Person Person, string Channel) : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>A playground on a free port.</summary>
    public static Task<PlaygroundServer> PlaygroundAsync(TimeProvider clock) =>
        PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "Tester" }, clock);

    public static async Task<Stage> OpenAsync(params JsonObject[] commands)
    {
        var clock = new TestTimeProvider(Start);
        var playground = await PlaygroundAsync(clock);
        var bot = await RawBot.ConnectAsync(playground);
        if (commands.Length > 0)
        {
            var registered = await bot.RegisterAsync(commands);
            Assert.True(registered.Status == 200, registered.Body.ToString());
        }

        var person = await Person.ArriveAsync(playground);
        return new Stage(clock, playground, bot, person, await person.ChannelIdAsync("general"));
    }

    public static JsonObject Command(string name, params JsonObject[] options) =>
        new() { ["name"] = name, ["description"] = "Does it", ["options"] = new JsonArray([.. options]) };

    public static JsonObject Option(int type, string name, bool required = false) =>
        new() { ["type"] = type, ["name"] = name, ["description"] = "This", ["required"] = required };

    /// <summary>The person uses a command, and the bot hears of it.</summary>
    public async Task<JsonElement> UsedAsync(string command = "do", JsonArray? options = null, string? target = null, string? channel = null)
    {
        await Person.UseAsync(channel ?? Channel, command, options: options, target: target);
        return await Bot.ReceivesAsync("INTERACTION_CREATE");
    }

    /// <summary>The bot answers a command with this message, and the person sees it.</summary>
    public async Task<JsonElement> ShownAsync(JsonObject message)
    {
        var used = await UsedAsync();
        var answer = await Bot.AnswerAsync(used, 4, message);
        Assert.True(answer.Status == 204, answer.Body.ToString());
        return await Person.SeesAsync("MESSAGE_CREATE");
    }

    public async ValueTask DisposeAsync()
    {
        await Person.DisposeAsync();
        await Bot.DisposeAsync();
        await Playground.DisposeAsync();
    }
}
