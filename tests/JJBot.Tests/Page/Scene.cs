using System.Text.Json.Nodes;
using JJBot.Playground;

namespace JJBot.Tests.Page;

/// <summary>The browser is shared by all tests of the page, which therefore run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PageTests : ICollectionFixture<Chromium>
{
    public const string Name = "Chat page";
}

/// <summary>A playground with a scripted bot in it and the page open on it.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private Scene(PlaygroundServer server, ScriptedBot bot, ChatPage chat) => (Server, Bot, Chat) = (server, bot, chat);

    public PlaygroundServer Server { get; }

    public ScriptedBot Bot { get; }

    public ChatPage Chat { get; }

    public static async Task<Scene> OpenAsync(Chromium chromium, int width = 1280, int height = 800)
    {
        var server = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "TestBot" }, TimeProvider.System);
        var bot = await ScriptedBot.ConnectAsync(new Uri(server.Address), server.BotToken);
        await bot.RegisterAsync([.. Commands()]);
        return new Scene(server, bot, await ChatPage.OpenAsync(chromium.Browser, new Uri(server.Address), width, height));
    }

    /// <summary>The id of a channel that the page lists.</summary>
    public async Task<string> ChannelIdAsync(string name) =>
        (await Chat.Page.Locator(".channel").Filter(new() { Has = Chat.Page.GetByText(name, new() { Exact = true }) }).GetAttributeAsync("data-channel-id"))!;

    /// <summary>Has the bot post a message in #general and returns it as the page shows it.</summary>
    public async Task<Microsoft.Playwright.ILocator> PostAsync(string json)
    {
        var message = await Bot.PostAsync(await ChannelIdAsync("general"), JsonNode.Parse(json)!);
        var shown = Chat.Message(message.GetProperty("id").GetString()!);
        await shown.WaitForAsync();
        return shown;
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(Chat.Problems);
        await Chat.DisposeAsync();
        await Bot.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static IEnumerable<JsonNode> Commands() => JsonNode.Parse(
        """
        [
          {
            "name": "release", "description": "When is it out?", "options": [
              {"type": 4, "name": "season", "description": "Which season", "min_value": 1, "max_value": 3},
              {"type": 3, "name": "series", "description": "Which series", "autocomplete": true},
              {"type": 3, "name": "status", "description": "How firmly", "choices": [{"name": "Confirmed", "value": "c"}, {"name": "Reported", "value": "r"}]},
              {"type": 5, "name": "private", "description": "For you alone"}
            ]
          },
          {"name": "about", "description": "What this is"},
          {"name": "ask", "description": "Ask anything", "options": [{"type": 3, "name": "question", "description": "Your question", "required": true, "min_length": 3}]},
          {
            "name": "source", "description": "Sources", "options": [
              {"type": 1, "name": "add", "description": "Add a source", "options": [{"type": 3, "name": "title", "description": "Its title", "required": true}, {"type": 11, "name": "file", "description": "Its text"}]},
              {"type": 2, "name": "alert", "description": "Alerts", "options": [
                {"type": 1, "name": "on", "description": "Turn alerts on", "options": [
                  {"type": 7, "name": "channel", "description": "Where", "required": true},
                  {"type": 6, "name": "member", "description": "Who", "required": true},
                  {"type": 8, "name": "role", "description": "Whom to tell"},
                  {"type": 10, "name": "weight", "description": "How much"}]}]}
            ]
          },
          {"name": "Fact-check", "type": 3},
          {"name": "Claims by", "type": 2}
        ]
        """)!.AsArray().Select(command => command!.DeepClone());
}
